package org.lockscope.ui.teach;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Position;
import org.lockscope.lesson.Schedule;
import org.lockscope.lesson.Schedules;
import org.lockscope.lesson.TwoAppends;
import org.lockscope.paint.Theme;
import org.lockscope.say.OwnRun;
import org.lockscope.say.RunSummary;
import org.lockscope.ui.kit.LatestTask;
import org.lockscope.ui.kit.ListPane;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.kit.Words;

/**
 * The student is the scheduler: chooses which of two workers makes its next step of an append, sees
 * the list and the order taken, and learns how many of all orders lose an update. A click beside
 * the card closes it.
 */
public final class SchedulerCard extends OverlayCard {
  private static final List<String> NEXT =
      List.of("scheduler.reads", "scheduler.writes", "scheduler.sizes", "scheduler.appended");

  private final Words words;
  private final List<Button> workers = new ArrayList<>();
  private final Button undo = new Button();
  private final CheckBox lock = new CheckBox();
  private final ListPane list;
  private final ScheduleLanes lanes;
  private final Label verdict = new Label();
  private final LatestTask<Position> positions =
      new LatestTask<>("lockscope-scheduler", this::show, this::failed);
  private final LatestTask<Schedules> playings =
      new LatestTask<>("lockscope-scheduler", this::show, this::failed);
  private Schedule schedule = Schedule.start(false);
  private @Nullable Position position;
  private @Nullable Schedules all;

  /** Makes the card. */
  public SchedulerCard(Words words) {
    super("scheduler");
    this.words = words;
    list = new ListPane(words);
    list.setId("scheduleList");
    lanes = new ScheduleLanes(words);
    undo.setText(words.tell("scheduler.undo"));
    lock.setText(words.tell("scheduler.lock"));
    Label title = new Label(words.tell("scheduler.title"));
    title.getStyleClass().add("lesson-title");
    Label text = new Label(words.tell("scheduler.text"));
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("schedule-moves");
    for (int i = 0; i < Schedule.WORKERS; i++) {
      int worker = i;
      Button button = new Button();
      button.setId("move-" + (i + 1));
      button.setOnAction(click -> play(schedule.then(worker)));
      workers.add(button);
    }
    undo.setId("undoMove");
    undo.setOnAction(click -> play(schedule.takenBack()));
    lock.setId("lockMoves");
    lock.setOnAction(click -> begin());
    buttons.getChildren().addAll(workers);
    buttons.getChildren().add(undo);
    buttons.getChildren().forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
    verdict.setId("schedule-verdict");
    for (Label label : List.of(text, verdict)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    verdict.getStyleClass().add("card-title");
    VBox card = new VBox(title, text, lock, buttons, list, lanes, verdict);
    card.getStyleClass().addAll("keys-card", "lesson", "schedule-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(card);
    visibleProperty().subscribe(this::endIfHidden);
  }

  /** Opens it with two fresh appends, in these colours, the list so many times as large. */
  public void open(Theme theme, double scale) {
    list.setTheme(theme);
    list.setScale(scale);
    begin();
    show(workers.getFirst());
  }

  private void endIfHidden() {
    if (!isVisible()) {
      positions.cancel();
      playings.cancel();
    }
  }

  private void begin() {
    all = null;
    boolean locked = lock.isSelected();
    playings.ask(() -> Schedules.played(locked));
    play(Schedule.start(locked));
  }

  /** Offers what can be done next at once; what came of it is shown when it was played. */
  private void play(Schedule wanted) {
    schedule = wanted;
    position = null;
    positions.ask(() -> TwoAppends.after(wanted));
    for (int i = 0; i < Schedule.WORKERS; i++) {
      int done = wanted.done(i);
      boolean waits = !wanted.mayMove(i) && done < Schedule.STEPS;
      String key = waits ? "scheduler.waits" : NEXT.get(done);
      workers.get(i).setText(words.tell(key, ScheduleLanes.worker(i)));
      workers.get(i).setDisable(!wanted.mayMove(i));
    }
    undo.setDisable(wanted.order().isEmpty());
  }

  private void failed(Throwable why) {
    verdict.setText(words.tell("scheduler.failed", String.valueOf(why.getMessage())));
  }

  private void show(Position played) {
    position = played;
    lanes.show(played.moves());
    if (RunSummary.of("", played.recording()).in(words.language()) instanceof OwnRun run) {
      list.show(run, played.moment());
    }
    tell();
  }

  private void show(Schedules played) {
    all = played;
    tell();
  }

  private void tell() {
    verdict.setText(position == null ? "" : new ScheduleTelling(words).tell(position, all));
  }
}
