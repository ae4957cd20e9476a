package org.lockscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * What comes of every order in which two appends can go, each of them played on real threads.
 *
 * @param all how many orders there are
 * @param losing those that lose an update
 */
public record Schedules(int all, List<Schedule> losing) {
  /** Copies those that lose. */
  public Schedules {
    losing = List.copyOf(losing);
  }

  /**
   * Plays them all, one after another, and keeps none of the threads.
   *
   * @throws CancellationException if the calling thread is interrupted
   */
  public static Schedules played(boolean locked) {
    List<Schedule> all = Schedule.all(locked);
    List<Schedule> losing = new ArrayList<>();
    for (Schedule each : all) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      if (TwoAppends.after(each).lost()) {
        losing.add(each);
      }
    }
    return new Schedules(all.size(), losing);
  }

  /** One that loses an update, and is another than this. */
  public Optional<Schedule> other(Schedule than) {
    return losing.stream().filter(each -> !each.equals(than)).findFirst();
  }
}
