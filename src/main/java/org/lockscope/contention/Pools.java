package org.lockscope.contention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lockscope.event.Directory;
import org.lockscope.event.ThreadInfo;
import org.lockscope.trace.Lane;
import org.lockscope.trace.Trace;

/**
 * Which threads belong together: those whose names are alike but for their last number, as in
 * {@code http-nio-8081-exec-35}; where that leaves one alone, but for all numbers, as in {@code
 * pool-12-thread-1}; and virtual threads without names. A pool is named with a star for what
 * differs: {@code http-nio-8081-exec-*}; a thread alone by its name.
 */
public final class Pools {
  private static final Pattern LAST = Pattern.compile("\\d+(?=\\D*$)");
  private static final Pattern EACH = Pattern.compile("\\d+");

  /** How virtual threads without names are named where they are read. */
  private static final Pattern UNNAMED = Pattern.compile("virtual-\\d+");

  private static final String VIRTUAL = "virtual-*";

  private final Map<Integer, String> pools = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  /**
   * Sorts threads.
   *
   * @param threads their ids
   */
  public Pools(Directory names, List<Integer> threads) {
    Set<Integer> left = new HashSet<>();
    for (int thread : threads) {
      ThreadInfo info = names.thread(thread);
      if (info.virtual() && UNNAMED.matcher(info.name()).matches()) {
        pools.put(thread, VIRTUAL);
      } else {
        left.add(thread);
      }
    }
    sort(names, left, name -> LAST.matcher(name).replaceFirst("*"));
    sort(names, left, name -> EACH.matcher(name).replaceAll("*"));
    left.forEach(thread -> pools.put(thread, names.thread(thread).name()));
    pools.values().forEach(pool -> sizes.merge(pool, 1, Integer::sum));
  }

  /** Sorts all threads of a trace. */
  static Pools of(Trace trace) {
    return of(trace, trace.lanes());
  }

  /** Sorts the threads of some of a trace's lanes. */
  static Pools of(Trace trace, List<Lane> lanes) {
    return new Pools(trace.directory(), lanes.stream().map(Lane::thread).toList());
  }

  /** Takes those out that are not alone under a name. */
  private void sort(Directory names, Set<Integer> left, UnaryOperator<String> common) {
    Map<String, Integer> alike = new HashMap<>();
    left.forEach(thread -> alike.merge(common.apply(names.thread(thread).name()), 1, Integer::sum));
    left.removeIf(
        thread -> {
          String name = common.apply(names.thread(thread).name());
          boolean several = alike.getOrDefault(name, 0) > 1;
          if (several) {
            pools.put(thread, name);
          }
          return several;
        });
  }

  /** The pool of a thread; its id where the thread is none of those that were sorted. */
  public String of(int thread) {
    return pools.getOrDefault(thread, "thread " + thread);
  }

  /** How many threads a pool has. */
  public int size(String pool) {
    return sizes.getOrDefault(pool, 1);
  }
}
