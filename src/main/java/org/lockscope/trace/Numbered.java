package org.lockscope.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lanes whose names differ in their numbers alone, by number: {@code worker-2} before {@code
 * worker-10}. Each kind of name keeps the places that it has among the others.
 */
final class Numbered {
  private static final Pattern NAME = Pattern.compile("(.*?)([0-9]{1,18})");

  private record Named(Lane lane, String stem, long number) {
    static Named of(Lane lane) {
      Matcher name = NAME.matcher(lane.name());
      return name.matches()
          ? new Named(lane, name.group(1), Long.parseLong(name.group(2)))
          : new Named(lane, lane.name(), 0);
    }
  }

  private Numbered() {}

  /** The lanes in that order, each with its place as its index; lanes of one number stay put. */
  static List<Lane> of(List<Lane> lanes) {
    List<Named> named = lanes.stream().map(Named::of).toList();
    Map<String, List<Named>> kinds = new HashMap<>();
    named.forEach(each -> kinds.computeIfAbsent(each.stem, stem -> new ArrayList<>()).add(each));
    kinds.values().forEach(kind -> kind.sort(Comparator.comparingLong(Named::number)));
    Map<String, Integer> taken = new HashMap<>();
    List<Lane> ordered = new ArrayList<>(lanes.size());
    for (Named place : named) {
      int next = taken.merge(place.stem, 1, Integer::sum) - 1;
      ordered.add(kinds.getOrDefault(place.stem, List.of()).get(next).lane.at(ordered.size()));
    }
    return ordered;
  }
}
