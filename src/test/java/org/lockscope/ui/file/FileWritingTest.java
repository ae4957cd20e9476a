package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.picture.Handout;

/** What a file that is asked for is called, and what is never replaced unasked. */
final class FileWritingTest {
  private static final List<String> ENDS = List.of(".json", ".json.gz");

  @TempDir Path folder;

  private Path there(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "kept");
  }

  @Test
  void aNameWithoutTheEndingOfItsKindGetsIt() {
    assertThat(FileAsk.ending(Path.of("a/run"), ENDS)).isEqualTo(Path.of("a/run.json"));
    assertThat(FileAsk.ending(Path.of("run.svg"), ENDS)).isEqualTo(Path.of("run.svg.json"));
    assertThat(FileAsk.ending(Path.of("run.JSON.GZ"), ENDS)).isEqualTo(Path.of("run.JSON.GZ"));
    assertThat(FileAsk.ending(Path.of("run.json"), ENDS)).isEqualTo(Path.of("run.json"));
  }

  @Test
  void whatTheDialogDidNotAskAboutIsNotReplaced() throws IOException {
    FileWriting.Content one = new FileWriting.Content("k", "n", ENDS, file -> {});
    Path there = there("run.json");
    assertThat(one.unasked(there, there)).as("the dialog asked").isNull();
    assertThat(one.unasked(folder.resolve("run"), there)).isEqualTo(there);
    FileWriting.Content handout =
        new FileWriting.Content("k", "n", List.of(".svg"), Handout::solutionFile, file -> {});
    Path page = folder.resolve("page.svg");
    assertThat(handout.unasked(page, page)).isNull();
    Path solution = there("page-solution.svg");
    assertThat(handout.unasked(page, page)).isEqualTo(solution);
    there("page.svg");
    assertThat(handout.unasked(page, page)).as("both are replaced").isNull();
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws IOException {
    assertThat(FreeName.in(folder, "run-a", ".json")).isEqualTo(folder.resolve("run-a.json"));
    there("run-a.json");
    there("run-a-2.json");
    assertThat(FreeName.in(folder, "run-a", ".json")).isEqualTo(folder.resolve("run-a-3.json"));
  }
}
