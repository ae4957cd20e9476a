package org.lockscope.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.LessonReader;
import org.lockscope.lesson.Tour;
import org.lockscope.screen.KeptStaging;
import org.lockscope.screen.Option;
import org.lockscope.screen.Screen;
import org.lockscope.screen.TourGuide;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;
import org.lockscope.ui.file.LastFolder;
import org.lockscope.ui.file.SavedState;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.Elapsed;
import org.lockscope.ui.kit.FxFonts;
import org.lockscope.ui.kit.Words;
import org.lockscope.ui.setup.LuckForm;
import org.lockscope.ui.setup.PlacementForm;
import org.lockscope.ui.setup.SettingsForm;

/**
 * A window from its opening to its closing: what is on screen, the tour through it, and the
 * contents that show them, which are made anew where another language is chosen. For the JavaFX
 * thread.
 */
public final class Session implements AutoCloseable {
  private final Screen screen;
  private final Tour tour;
  private final TourGuide guide;
  private final Elapsed elapsed = new Elapsed(System::nanoTime);
  private final Background background = new Background();
  private final LastFolder folder = new LastFolder();
  private List<Path> recent;

  /** Which language is spoken once nothing keeps it from being changed. */
  private Language wanted;

  /** Which one a later start speaks; null for the machine's. */
  private @Nullable Language chosen;

  private @Nullable MainController contents;
  private Optional<Consumer<URI>> desktop = Optional.empty();

  /**
   * A window as it was left, without contents yet.
   *
   * @param language in which it speaks first
   */
  Session(RunEnvironment environment, SavedState before, Language language) {
    screen = new Screen(language, environment, before.settings(), this::changed);
    screen.set(Option.DARK, before.dark());
    screen.set(Option.CALM, before.calm());
    screen.set(Option.TOUR, before.tour());
    tour = new Tour(LessonReader.tour(language), before.lessonStep());
    guide = new TourGuide(screen, tour);
    guide.setOpen(before.tour());
    screen.stager().restore(before.staging());
    recent = before.recent();
    wanted = language;
    chosen = before.language();
  }

  private void changed() {
    if (contents != null) {
      contents.changed();
    }
  }

  /** What is on screen. */
  public Screen screen() {
    return screen;
  }

  /** The tour through it. */
  Tour tour() {
    return tour;
  }

  /** Leads through the tour. */
  TourGuide guide() {
    return guide;
  }

  /** Since when it is presented. */
  Elapsed elapsed() {
    return elapsed;
  }

  /** Reads and writes files, whichever contents ask for it. */
  Background background() {
    return background;
  }

  /** Where files were chosen last, whichever contents asked for them. */
  LastFolder folder() {
    return folder;
  }

  /** Makes the contents, in the language that is spoken now, in a scene of a size. */
  MainController open(double width, double height) throws IOException {
    FxFonts.load();
    FXMLLoader loader = new FXMLLoader(Session.class.getResource("main-window.fxml"));
    Words words = Words.in(screen.state().language());
    loader.setResources(words.phrases().bundle());
    loader.setControllerFactory(type -> controllerOf(type, words));
    Parent root = loader.load();
    MainController made = loader.getController();
    contents = made;
    made.attach(new Scene(root, width, height), recent);
    return made;
  }

  private Object controllerOf(Class<?> type, Words words) {
    if (type == SettingsForm.class) {
      return new SettingsForm(words);
    }
    if (type == PlacementForm.class) {
      return new PlacementForm(words);
    }
    if (type == ViewGroup.class) {
      return new ViewGroup();
    }
    return type == LuckForm.class ? new LuckForm(words) : new MainController(words, this);
  }

  /**
   * Speaks another language from the next pulse on, when the menu it was chosen from has closed;
   * while a file is read, once that has ended.
   */
  void choose(Language language) {
    wanted = language;
    chosen = language;
    changed();
  }

  /**
   * Makes the contents anew, if they speak another language than the one wanted. At the end of a
   * pulse: those before are of no use after.
   */
  void speak() {
    MainController before = contents;
    Language to = wanted;
    if (before == null
        || to == screen.state().language()
        || before.reading()
        || !(before.scene().getWindow() instanceof Stage stage)) {
      return;
    }
    recent = before.recent();
    contents = null;
    before.leave();
    screen.speak(to);
    tour.tell(LessonReader.tour(to));
    try {
      MainController now = open(before.scene().getWidth(), before.scene().getHeight());
      boolean maximized = stage.isMaximized();
      boolean full = stage.isFullScreen();
      stage.setScene(now.scene());
      // Another scene makes a stage as large as that asks for.
      stage.setMaximized(maximized);
      stage.setFullScreen(full);
      now.show();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the application is incomplete
    }
  }

  /** The contents, as long as no other language is chosen. */
  MainController contents() {
    if (contents == null) {
      throw new IllegalStateException("not opened");
    }
    return contents;
  }

  /** Says a sentence in the line at the window's foot. */
  void say(String sentence) {
    if (contents != null) {
      contents.say(sentence);
    }
  }

  /** With what files and folders that were written are shown; empty if with nothing. */
  Optional<Consumer<URI>> desktop() {
    return desktop;
  }

  /** Has files and folders that were written be shown with this. */
  void showFilesWith(Consumer<URI> shower) {
    desktop = Optional.of(shower);
  }

  /** What a later start goes on with. */
  SavedState state(Stage stage) {
    Scene scene = contents().scene();
    var options = screen.state().options();
    return new SavedState(
        screen.state().editing().kept(),
        scene.getWidth(),
        scene.getHeight(),
        stage.isMaximized() || stage.isFullScreen(),
        options.has(Option.DARK),
        options.has(Option.CALM),
        options.has(Option.TOUR),
        tour.at(),
        contents().recent(),
        chosen,
        KeptStaging.of(screen.state().staging()));
  }

  /** Ends all runs, and returns when no thread of the window is left. */
  @Override
  public void close() {
    MainController closing = contents;
    contents = null;
    if (closing != null) {
      closing.leave();
    }
    background.close();
    guide.close();
    screen.close();
  }
}
