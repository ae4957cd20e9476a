package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.screen.KeptStaging;
import org.lockscope.text.Language;
import org.lockscope.ui.kit.Words;

final class SavedStateTest {
  @TempDir Path folder;

  private SavedStateFile file() {
    return new SavedStateFile(folder.resolve("lockscope/lockscope.properties"));
  }

  @Test
  void whatIsKeptIsReadBack() throws IOException {
    SavedState state =
        new SavedState(
            RunSettings.DEFAULT
                .withPlacement(LockPlacement.parse("sentiment..append"))
                .withWorkers(new Workers.Pool(3))
                .withRandom(RandomSource.LOCKED)
                .withCollector(new Collector.Channel(9))
                .withHeldOpen(80),
            1600,
            1000,
            true,
            true,
            true,
            false,
            4,
            List.of(Path.of("/tmp/a trace – ü.json"), Path.of("b.std")),
            Language.GERMAN,
            new KeptStaging("pool", Map.of("pool.workers", "7", "cancel.queued", "drop")));
    file().save(state);
    assertThat(file().load(Words.in(Language.ENGLISH)))
        .isEqualTo(new SavedStateFile.Loaded(state, ""));
  }

  @Test
  void theFirstStartHasNothingToSay() {
    assertThat(file().load(Words.in(Language.ENGLISH)))
        .isEqualTo(new SavedStateFile.Loaded(SavedState.FIRST, ""));
  }

  @Test
  void aFileOfAnEarlierVersionChoosesNoLanguage() throws IOException {
    file().save(SavedState.PLAIN);
    String saved = Files.readString(file().file()).replaceAll("(?m)^(language|scenario)=.*\\R", "");
    Files.writeString(file().file(), saved);
    assertThat(file().load(Words.in(Language.ENGLISH)))
        .isEqualTo(new SavedStateFile.Loaded(SavedState.PLAIN, ""));
  }

  @Test
  void whatIsWrongWithItIsSaidInTheLanguageAskedFor() throws IOException {
    Files.createDirectories(file().file().getParent());
    Files.writeString(file().file(), "lock=nowhere");
    assertThat(file().load(Words.in(Language.GERMAN)).message())
        .startsWith("Die Einstellungen in " + file().file() + " sind nicht lesbar (");
  }

  @Test
  void aDamagedFileIsSetAsideWithAMessage() throws IOException {
    for (String damaged :
        List.of("", "lock = nowhere", "articles=\\u00", "\0\1\2", "width=NaN\nlock=none")) {
      Files.createDirectories(file().file().getParent());
      Files.writeString(file().file(), damaged);
      SavedStateFile.Loaded loaded = file().load(Words.in(Language.ENGLISH));
      assertThat(loaded.state()).isEqualTo(SavedState.FIRST);
      assertThat(loaded.message())
          .startsWith("The settings in " + file().file() + " cannot be read (")
          .endsWith("they were set aside as lockscope.properties.damaged");
      assertThat(file().file()).doesNotExist();
      assertThat(folder.resolve("lockscope/lockscope.properties.damaged")).hasContent(damaged);
    }
  }
}
