package org.lockscope.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsReplacedAsAWhole() throws IOException {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, out -> out.write('1'));
    AtomicFile.write(file, out -> out.write('2'));
    assertThat(file).hasContent("2");
    assertThat(folder).isDirectoryContaining(p -> p.equals(file)).satisfies(this::hasOneFile);
  }

  private void hasOneFile(Path inFolder) {
    assertThat(inFolder.toFile().list()).hasSize(1);
  }

  @Test
  void aWriteThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, out -> out.write('1'));
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write('2');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + file + ": No space left on device");
    assertThat(file).hasContent("1");
    hasOneFile(folder);
  }

  @Test
  void whatTheSystemSaidIsToldEvenIfALibraryHidIt() {
    Path file = folder.resolve("a.png");
    IOException full = new IOException("No space left on device");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      throw new IOException("I/O error writing PNG file!", full);
                    }))
        .hasMessage("cannot write " + file + ": No space left on device");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("none/a.txt");
    assertThatThrownBy(() -> AtomicFile.check(file))
        .hasMessage("cannot write " + file + ": there is no folder " + folder.resolve("none"));
    assertThatThrownBy(() -> AtomicFile.check(folder)).hasMessageContaining("it is a folder");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatTakesNoFilesIsThere() {
    Path file = Path.of("/proc/run.json");
    assertThatThrownBy(() -> AtomicFile.check(file))
        .hasMessage("cannot write " + file + ": no file can be made in the folder /proc");
  }

  @Test
  void aCheckLeavesNothingBehind() throws IOException {
    AtomicFile.check(folder.resolve("a.txt"));
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "1");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    AtomicFile.check(link);
    AtomicFile.write(link, out -> out.write('2'));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("2");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsWrittenToAndStaysADevice() throws IOException {
    Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
    AtomicFile.check(device);
    AtomicFile.write(device, out -> out.write('1'));
    assertThat(device).isSymbolicLink();
    assertThat(Files.isRegularFile(device)).isFalse();
    hasOneFile(folder);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceThatTakesNothingIsNamed() throws IOException {
    Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/full"));
    assertThatThrownBy(() -> AtomicFile.write(device, out -> out.write('1')))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + device + ": No space left on device");
    assertThat(device).isSymbolicLink();
  }
}
