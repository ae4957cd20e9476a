package org.lockscope.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the numbers in events name. An implementation may be asked from any thread, and knows
 * every id that occurs in an event its reader has been given.
 */
public interface Directory {
  /** How many threads are known; their ids are 0 to this less one. */
  int threadCount();

  /**
   * The thread with an id.
   *
   * @throws IndexOutOfBoundsException if no event could name it
   */
  ThreadInfo thread(int id);

  /** The object with an id; a made-up name ({@code object#12}) where none was recorded. */
  ObjectInfo object(int id);

  /** The source line with an id, {@link Site#UNKNOWN} for 0. */
  Site site(int id);

  /**
   * The frames of which a site is one, the innermost first, as far as they were recorded; empty for
   * site 0.
   */
  default List<Site> stack(int site) {
    List<Site> frames = new ArrayList<>();
    for (Site at = site == 0 ? null : site(site); at != null; at = at.caller()) {
      frames.add(at);
    }
    return frames;
  }

  /** The class of an object, by its full name; null where that is not told. */
  default @Nullable String typeOf(int object) {
    return null;
  }

  /**
   * Why a virtual thread kept its carrier.
   *
   * @param number what the event that began it has as its article
   */
  default PinCause pinCause(int number) {
    return PinCause.UNKNOWN;
  }

  /** How many tasks are known; their numbers are 0 to this less one. */
  default int taskCount() {
    return 0;
  }

  /** The task with a number; a made-up one ({@code task 12}) where none was recorded. */
  default Task task(int number) {
    return Task.unknown(number);
  }

  /** The objects that have a recorded name. */
  List<ObjectInfo> objects();

  /**
   * A location's name: {@code results.size} for a variable, {@code results[3]} for a slot.
   *
   * @param object the variable or array
   * @param index the slot, or -1 for a variable
   */
  default String location(int object, int index) {
    String name = object(object).name();
    return index < 0 ? name : name + "[" + index + "]";
  }
}
