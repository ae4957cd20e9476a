package org.lockscope.ui.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.lockscope.file.AtomicFile;
import org.lockscope.ui.kit.Words;

/**
 * The file that the window's state is kept in. One that cannot be understood is set aside, never
 * overwritten.
 *
 * @param file where it is
 */
public record SavedStateFile(Path file) {
  private static final String NAME = "lockscope.properties";

  /**
   * What was read.
   *
   * @param state the state kept, or that of a first start
   * @param message one sentence for the user if there is something to say, else empty
   */
  public record Loaded(SavedState state, String message) {}

  /** The file in the place where the system keeps such things for this user. */
  public static SavedStateFile ofUser() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    String windows = System.getenv("APPDATA");
    String unix = System.getenv("XDG_CONFIG_HOME");
    Path folder;
    if (system.contains("win") && windows != null) {
      folder = Path.of(windows);
    } else if (system.contains("mac")) {
      folder = home.resolve("Library/Application Support");
    } else {
      folder = unix == null || unix.isBlank() ? home.resolve(".config") : Path.of(unix);
    }
    return new SavedStateFile(folder.resolve("lockscope").resolve(NAME));
  }

  /**
   * Reads the state; never fails.
   *
   * @param words in which it is said what is wrong with it
   */
  public Loaded load(Words words) {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties saved = new Properties();
      saved.load(in);
      return new Loaded(SavedState.of(saved), "");
    } catch (NoSuchFileException e) {
      return new Loaded(SavedState.FIRST, "");
    } catch (IOException | IllegalArgumentException e) {
      return new Loaded(SavedState.FIRST, setAside(e, words));
    }
  }

  private String setAside(Exception problem, Words words) {
    Path aside = file.resolveSibling(NAME + ".damaged");
    String why = String.valueOf(problem.getMessage());
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return words.tell("state.aside", file, why, aside.getFileName());
    } catch (IOException e) {
      return words.tell("state.replaced", file, why);
    }
  }

  /**
   * Keeps a state.
   *
   * @throws IOException with one sentence that names the file and what is wrong
   */
  public void save(SavedState state) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.write(
        file,
        out -> {
          // Not through Properties.store to the stream: that writes Latin-1.
          java.io.StringWriter text = new java.io.StringWriter();
          state.toProperties().store(text, "Lockscope");
          out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
  }
}
