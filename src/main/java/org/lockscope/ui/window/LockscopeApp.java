package org.lockscope.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.file.SavedStateFile;
import org.lockscope.ui.kit.Words;

/** The window, from its opening to its closing. */
public final class LockscopeApp extends Application {
  private static final System.Logger LOG = System.getLogger(LockscopeApp.class.getName());
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  private final SavedStateFile saved = SavedStateFile.ofUser();
  private @Nullable Session session;
  private @Nullable Stage shown;

  private static final String FOLLOW = "follow";

  /** For JavaFX. */
  public LockscopeApp() {}

  /**
   * Opens the window and returns when it is closed and all its threads have ended.
   *
   * @param language in which it speaks; null for the one chosen before, or else the machine's
   * @throws UnsupportedOperationException if the display cannot be opened
   */
  public static void open(@Nullable Language language) {
    launch(LockscopeApp.class, spoken(language));
  }

  /**
   * Opens the window with a recording, of one or more files, in it; as {@link #open(Language)}.
   *
   * @param follow whether its program still writes it, and it is read on as it grows
   */
  public static void open(List<Path> files, boolean follow, @Nullable Language language) {
    Stream<String> asked =
        follow ? Stream.of(spoken(language), "--" + FOLLOW + "=true") : Stream.of(spoken(language));
    Stream<String> opened = files.stream().map(Path::toString);
    launch(LockscopeApp.class, Stream.concat(asked, opened).toArray(String[]::new));
  }

  private static String spoken(@Nullable Language language) {
    return "--language=" + (language == null ? "" : language.tag());
  }

  /**
   * Opens the window, and closes it when the sample run has ended: to make the ahead-of-time cache,
   * and to measure start-up.
   *
   * @param firstFrame gets the time at which the run was first on screen, in milliseconds since
   *     1970
   * @throws UnsupportedOperationException if the display cannot be opened
   */
  public static void train(Path firstFrame) {
    launch(LockscopeApp.class, "--training=" + firstFrame);
  }

  @Override
  public void start(Stage stage) throws IOException {
    Language machines = Language.of(Locale.getDefault(Locale.Category.DISPLAY));
    SavedStateFile.Loaded loaded = saved.load(Words.in(machines));
    String firstFrame = getParameters().getNamed().get("training");
    SavedState before = firstFrame == null ? loaded.state() : SavedState.PLAIN;
    Language chosen = before.language();
    String wanted = getParameters().getNamed().getOrDefault("language", "");
    Language language =
        !wanted.isEmpty() ? Language.parse(wanted) : chosen != null ? chosen : machines;
    shown = stage;
    MainController controller = show(stage, RunEnvironment.REAL, before, language);
    session = controller.session();
    controller.showFilesWith(uri -> getHostServices().showDocument(uri.toString()));
    List<Path> recording = getParameters().getUnnamed().stream().map(Path::of).toList();
    if (firstFrame != null) {
      controller.run();
    } else if (recording.isEmpty()) {
      controller.begin();
    } else if (getParameters().getNamed().containsKey(FOLLOW)) {
      controller.follow(recording);
    } else {
      controller.open(recording);
    }
    controller.say(loaded.message());
    if (firstFrame != null) {
      new Training(stage, Path.of(firstFrame)).start();
    }
  }

  /** Fills a stage, in English, and shows it; the caller closes the controller. */
  static MainController show(Stage stage, RunEnvironment environment) throws IOException {
    return show(stage, environment, SavedState.PLAIN, Language.ENGLISH);
  }

  /** Fills a stage as it was left and shows it; the caller closes the controller. */
  static MainController show(
      Stage stage, RunEnvironment environment, SavedState before, Language language)
      throws IOException {
    Opened opened = load(environment, before, language);
    Scene scene = opened.scene();
    MainController controller = opened.controller();
    stage.setTitle("Lockscope");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    var icon = LockscopeApp.class.getResourceAsStream("icon.png");
    if (icon != null) {
      stage.getIcons().add(new Image(icon));
    }
    // Escape closes what lies on top first, so the window decides; no words but ours are shown.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setScene(scene);
    stage.setMaximized(before.maximized());
    stage.show();
    return controller;
  }

  /**
   * A window's content.
   *
   * @param scene what is seen
   * @param controller for the caller to close
   */
  record Opened(Scene scene, MainController controller) {}

  /** A window's content as it was left, on no stage yet. */
  static Opened load(RunEnvironment environment, SavedState before, Language language)
      throws IOException {
    MainController controller =
        new Session(environment, before, language).open(before.width(), before.height());
    return new Opened(controller.scene(), controller);
  }

  /** Ends every run and thread of the window; JavaFX calls it when the window is closed. */
  @Override
  public void stop() {
    if (session != null) {
      if (shown != null) {
        save(session.state(shown));
      }
      session.close();
    }
  }

  private void save(SavedState state) {
    try {
      saved.save(state);
    } catch (IOException e) {
      // The window is gone: there is nobody left to tell, and nothing of the user's is lost.
      LOG.log(System.Logger.Level.WARNING, e.getMessage());
    }
  }
}
