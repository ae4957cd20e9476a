package org.lockscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventSink;
import org.lockscope.event.Operands;

/**
 * Finds out what became of each lost update, from two things that were recorded and nothing else:
 * the steps of every append (the size it read, the array and slot it wrote), and the final list as
 * it was read after all appends.
 */
public final class LostUpdates {
  /** One append, as far as it got. */
  private static final class Append {
    final int article;
    final int thread;
    int sizeRead = -1;
    int array;
    int slot = -1;

    Append(int article, int thread) {
      this.article = article;
      this.thread = thread;
    }
  }

  /** Reads the trace once. */
  private static final class Reading implements EventSink {
    final Map<Integer, Append> byArticle = new LinkedHashMap<>();
    final Map<Integer, Append> underWay = new HashMap<>();
    final Map<Integer, Integer> finalSlots = new HashMap<>();
    int finalArray;
    int finalSize = -1;

    /** What appends read first; other variables, a random source's say, are read elsewhere. */
    int sizeVariable = -1;

    @Override
    public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
      switch (kind) {
        case APPEND_START -> underWay.put(thread, new Append(Operands.article(operand), thread));
        case APPEND_END -> end(thread, operand);
        case READ -> read(thread, object, operand);
        case WRITE -> write(thread, object, operand);
        default -> {}
      }
    }

    private void end(int thread, long operand) {
      Append append = underWay.remove(thread);
      if (append != null && Operands.outcomeOf(operand) == Operands.OK) {
        byArticle.put(append.article, append);
      }
    }

    private void read(int thread, int object, long operand) {
      Append append = underWay.get(thread);
      int index = Operands.index(operand);
      if (append != null) {
        if (index < 0 && append.sizeRead < 0) {
          append.sizeRead = Operands.value(operand);
          sizeVariable = object;
        }
      } else if (index >= 0) {
        finalArray = object;
        finalSlots.put(index, Operands.value(operand));
      } else if (object == sizeVariable) {
        finalSize = Operands.value(operand);
      }
    }

    /** The last write of its own article to a slot is the append's; those before are copies. */
    private void write(int thread, int object, long operand) {
      Append append = underWay.get(thread);
      int index = Operands.index(operand);
      if (append != null && index >= 0 && Operands.value(operand) == append.article) {
        append.array = object;
        append.slot = index;
      }
    }
  }

  private LostUpdates() {}

  /**
   * The lost updates of a trace that ended with the list being read.
   *
   * @param trace a sealed trace
   * @return the losses, in the order in which their appends ended
   */
  public static List<LostUpdate> of(Trace trace) {
    Reading reading = new Reading();
    trace.events().forEach(0, trace.events().size(), reading);
    if (reading.finalSize < 0) {
      return List.of();
    }
    Set<Integer> stored = new HashSet<>(reading.finalSlots.values());
    List<LostUpdate> losses = new ArrayList<>();
    for (Append append : reading.byArticle.values()) {
      if (!stored.contains(append.article)) {
        losses.add(loss(append, reading));
      }
    }
    return losses;
  }

  private static LostUpdate loss(Append append, Reading reading) {
    Integer there = reading.finalSlots.get(append.slot);
    Append winner = there == null ? null : reading.byArticle.get(there);
    boolean sameSlot = winner != null && winner.array == append.array && winner.slot == append.slot;
    if (sameSlot) {
      return loss(append, LostUpdate.Cause.OVERWRITTEN, there);
    }
    boolean beyond = append.array == reading.finalArray && append.slot >= reading.finalSize;
    return beyond
        ? loss(append, LostUpdate.Cause.BEYOND_SIZE, null)
        : loss(append, LostUpdate.Cause.DROPPED_BY_GROW, there);
  }

  private static LostUpdate loss(Append append, LostUpdate.Cause cause, @Nullable Integer by) {
    return new LostUpdate(
        append.article, append.thread, cause, append.sizeRead, append.array, append.slot, by);
  }
}
