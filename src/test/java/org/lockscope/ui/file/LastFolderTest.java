package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which folder a file dialog begins. */
final class LastFolderTest {
  @TempDir private Path folder;

  @Test
  void aDialogBeginsWhereAFileWasChosenLastUnlessThatIsGone() throws IOException {
    LastFolder last = new LastFolder();
    assertThat(last.begin()).isNull();
    last.chosen(folder.resolve("run.json").toFile());
    assertThat(last.begin()).isEqualTo(folder.toFile());
    Path deeper = Files.createDirectory(folder.resolve("deeper"));
    last.chosen(deeper.toFile());
    assertThat(last.begin()).isEqualTo(deeper.toFile());
    Files.delete(deeper);
    assertThat(last.begin()).isNull();
  }
}
