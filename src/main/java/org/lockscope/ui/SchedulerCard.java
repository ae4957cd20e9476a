package org.lockscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.lesson.TwoAppends;

/**
 * The student is the scheduler: chooses which of two workers makes its next step of an append, and
 * learns how many of all orders lose an update. A click beside the card closes it.
 */
final class SchedulerCard extends OverlayCard {
  private final Words words;
  private static final double WIDTH = 560;
  private static final List<String> NEXT =
      List.of("scheduler.reads", "scheduler.writes", "scheduler.sizes", "scheduler.appended");

  private final List<Button> workers = new ArrayList<>();
  private final Button undo = new Button();
  private final CheckBox lock = new CheckBox();
  private final Label state = new Label();
  private final Label moves = new Label();
  private final Label verdict = new Label();
  private List<Integer> order = List.of();

  SchedulerCard(Words words) {
    super("scheduler");
    this.words = words;
    undo.setText(words.tell("scheduler.undo"));
    lock.setText(words.tell("scheduler.lock"));
    Label title = new Label(words.tell("scheduler.title"));
    title.getStyleClass().add("lesson-title");
    Label text = new Label(words.tell("scheduler.text"));
    HBox buttons = new HBox();
    buttons.getStyleClass().add("group");
    for (int i = 0; i < 2; i++) {
      int worker = i;
      Button button = new Button();
      button.setId("move-" + (i + 1));
      button.setOnAction(click -> move(worker));
      workers.add(button);
      buttons.getChildren().add(button);
    }
    undo.setId("undoMove");
    undo.setOnAction(click -> takeBack());
    lock.setId("lockMoves");
    lock.setOnAction(click -> begin());
    buttons.getChildren().add(undo);
    state.setId("listState");
    verdict.setId("schedule-verdict");
    for (Label label : List.of(text, state, moves, verdict)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    verdict.getStyleClass().add("card-title");
    VBox card = new VBox(title, text, lock, buttons, state, moves, verdict);
    card.getStyleClass().addAll("keys-card", "lesson");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    getChildren().add(card);
    begin();
  }

  /** Opens it with two fresh appends. */
  void open() {
    begin();
    show(workers.getFirst());
  }

  private void begin() {
    order = List.of();
    show();
  }

  private void move(int worker) {
    List<Integer> longer = new ArrayList<>(order);
    longer.add(worker);
    order = List.copyOf(longer);
    show();
  }

  private void takeBack() {
    order = order.subList(0, Math.max(0, order.size() - 1));
    show();
  }

  private void show() {
    TwoAppends.State now = TwoAppends.after(order);
    List<Integer> choices = TwoAppends.choices(order, lock.isSelected());
    for (int i = 0; i < workers.size(); i++) {
      int done = now.done().get(i);
      boolean waits = !choices.contains(i) && done < TwoAppends.STEPS;
      workers.get(i).setText(words.tell(waits ? "scheduler.waits" : NEXT.get(done), worker(i)));
      workers.get(i).setDisable(!choices.contains(i));
    }
    undo.setDisable(order.isEmpty());
    state.setText(
        words.tell("scheduler.list", now.size(), now.elements()) + read(now, 0) + read(now, 1));
    moves.setText(order.isEmpty() ? "" : words.tell("scheduler.order", told(order)));
    verdict.setText(now.ended() ? told(now) : "");
  }

  private static String worker(int index) {
    return "worker-" + (index + 1);
  }

  private static String told(List<Integer> order) {
    return order.stream().map(SchedulerCard::worker).collect(Collectors.joining(", "));
  }

  private String read(TwoAppends.State now, int worker) {
    int size = now.sizeRead().get(worker);
    return size < 0 ? "" : words.tell("scheduler.read", worker(worker), size);
  }

  /** What this order came to, of all there are, and one that was not found. */
  private String told(TwoAppends.State now) {
    List<List<Integer>> all = TwoAppends.orders(lock.isSelected());
    List<List<Integer>> losing =
        all.stream().filter(each -> TwoAppends.after(each).lost()).toList();
    String own = words.tell(now.lost() ? "scheduler.lost" : "scheduler.kept") + " ";
    if (losing.isEmpty()) {
      return own
          + words.tell(
              "scheduler.locked", all.size(), TwoAppends.orders(false).size() - all.size());
    }
    List<Integer> other =
        losing.stream().filter(each -> !each.equals(order)).findFirst().orElse(order);
    return own + words.tell("scheduler.others", all.size(), losing.size(), told(other));
  }
}
