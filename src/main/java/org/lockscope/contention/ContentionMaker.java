package org.lockscope.contention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.lockscope.event.Directory;
import org.lockscope.event.PinCause;
import org.lockscope.event.Site;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

/** Adds a trace's waits up. Used once, by one thread. */
final class ContentionMaker {
  /** As many stacks are told of one line. */
  private static final int MOST_STACKS = 20;

  private record Line(Site site, String lock) {}

  private record Pinning(Site site, String reason, String operation) {}

  private final Trace trace;
  private final Directory names;
  private final Pools pools;
  private final Holders holders;
  private final List<Wait> waits;
  private final List<Wait> pinned;

  /** Where in the program a site is, without who called it. */
  private final Map<Integer, Site> lines = new HashMap<>();

  ContentionMaker(Trace trace) {
    this.trace = trace;
    this.names = trace.directory();
    this.pools = Pools.of(trace);
    this.holders = new Holders(trace, pools);
    this.waits = Waits.of(trace, State.WAITING);
    this.pinned = Waits.of(trace, State.PINNED);
  }

  Contention made() {
    return new Contention(
        WaitSums.of(waits),
        sites(),
        groups(waits, wait -> LockNames.of(names, wait.object()), lock -> lock),
        groups(waits, Wait::object, lock -> names.object(lock).name()),
        groups(waits, Wait::thread, thread -> names.thread(thread).name()),
        groups(waits, wait -> pools.of(wait.thread()), pool -> pool).stream()
            .map(pool -> new PoolGroup(pools.size(pool.name()), pool))
            .toList(),
        Course.of(waits, trace.end()),
        pinnings(),
        carriers(),
        trace.pauses());
  }

  private static <K> Map<K, List<Wait>> by(List<Wait> waits, Function<Wait, K> key) {
    return waits.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private <K> List<WaitGroup> groups(
      List<Wait> all, Function<Wait, K> key, Function<K, String> name) {
    List<WaitGroup> groups = new ArrayList<>();
    by(all, key).forEach((each, its) -> groups.add(group(name.apply(each), its)));
    return longestFirst(groups, group -> group.sums().total());
  }

  private static <T> List<T> longestFirst(List<T> groups, ToLongFunction<T> total) {
    groups.sort(Comparator.comparingLong(total).reversed());
    return groups;
  }

  private WaitGroup group(String name, List<Wait> its) {
    return new WaitGroup(
        name,
        WaitSums.of(its),
        distinct(its, Wait::object),
        distinct(its, Wait::thread),
        longest(its),
        holders.of(its));
  }

  private static Wait longest(List<Wait> waits) {
    return waits.stream().max(Comparator.comparingLong(Wait::length)).orElseThrow();
  }

  private static int distinct(List<Wait> waits, Function<Wait, Integer> what) {
    return (int) waits.stream().map(what).distinct().count();
  }

  private List<SiteGroup> sites() {
    List<SiteGroup> groups = new ArrayList<>();
    by(waits, wait -> new Line(line(wait.site()), LockNames.of(names, wait.object())))
        .forEach(
            (line, its) ->
                groups.add(
                    new SiteGroup(
                        line.site, line.lock, group(line.site.briefMethod(), its), stacks(its))));
    return longestFirst(groups, group -> group.waits().sums().total());
  }

  private Site line(int site) {
    return lines.computeIfAbsent(
        site,
        id -> {
          Site known = names.site(id);
          return new Site(known.file(), known.line(), 0, known.method(), null);
        });
  }

  private List<StackGroup> stacks(List<Wait> its) {
    List<StackGroup> stacks = new ArrayList<>();
    by(its, wait -> names.stack(wait.site()))
        .forEach(
            (frames, same) ->
                stacks.add(
                    new StackGroup(
                        frames, same.size(), same.stream().mapToLong(Wait::length).sum())));
    longestFirst(stacks, StackGroup::total);
    return stacks.subList(0, Math.min(MOST_STACKS, stacks.size()));
  }

  private List<PinGroup> pinnings() {
    List<PinGroup> groups = new ArrayList<>();
    by(pinned, this::pinning)
        .forEach(
            (pinning, its) ->
                groups.add(
                    new PinGroup(
                        pinning.site,
                        pinning.reason,
                        pinning.operation,
                        WaitSums.of(its),
                        longest(its),
                        stacks(its))));
    return longestFirst(groups, group -> group.sums().total());
  }

  private Pinning pinning(Wait wait) {
    PinCause cause = names.pinCause(wait.object());
    return new Pinning(line(wait.site()), cause.reason(), cause.operation());
  }

  private List<WaitGroup> carriers() {
    List<WaitGroup> groups = new ArrayList<>();
    by(pinned, wait -> names.pinCause(wait.object()).carrier())
        .forEach(
            (carrier, its) -> {
              if (carrier >= 0) {
                groups.add(
                    new WaitGroup(
                        names.thread(carrier).name(),
                        WaitSums.of(its),
                        0,
                        distinct(its, Wait::thread),
                        longest(its),
                        List.of()));
              }
            });
    return longestFirst(groups, group -> group.sums().total());
  }
}
