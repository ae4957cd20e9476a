package org.lockscope.ui.teach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.lesson.Position;
import org.lockscope.lesson.Schedule;
import org.lockscope.lesson.Schedules;
import org.lockscope.trace.ListHistory;
import org.lockscope.ui.kit.Words;

/**
 * What an order of two appends came to, in words.
 *
 * @param words the window's texts
 */
record ScheduleTelling(Words words) {
  /**
   * What this order came to, and what the others come to.
   *
   * @param all what they come to; null while that is not known
   */
  String tell(Position position, @Nullable Schedules all) {
    if (!position.schedule().ended()) {
      return "";
    }
    String own = position.lost() ? lost(position) : words.tell("scheduler.kept");
    return all == null ? own : own + " " + others(position.schedule(), all);
  }

  private String lost(Position position) {
    for (ListHistory.Slot slot : position.slots()) {
      if (!slot.overwritten().isEmpty()) {
        return words.tell(
            "scheduler.lost",
            slot.index(),
            ScheduleLanes.worker(slot.article() - 1),
            ScheduleLanes.worker(slot.overwritten().getFirst() - 1),
            position.size());
      }
    }
    return words.tell("scheduler.lostSize", position.size());
  }

  private String others(Schedule own, Schedules all) {
    if (all.losing().isEmpty()) {
      return words.tell("scheduler.locked", all.all(), Schedule.all(false).size() - all.all());
    }
    Optional<Schedule> other = all.other(own);
    return words.tell(
        "scheduler.others",
        all.all(),
        all.losing().size(),
        other.map(each -> order(each.order())).orElse("–"));
  }

  private static String order(List<Integer> order) {
    return order.stream().map(worker -> "" + (worker + 1)).collect(Collectors.joining(" "));
  }
}
