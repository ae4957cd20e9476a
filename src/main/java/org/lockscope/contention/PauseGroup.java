package org.lockscope.contention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.trace.Pause;

/**
 * Stretches in which no thread could run, for one reason.
 *
 * @param name what the virtual machine did, as it calls it; empty where that is not told
 * @param kind why
 * @param count how many there were
 * @param total how long all took together, in nanoseconds
 * @param longest the longest of them
 */
public record PauseGroup(String name, Pause.Kind kind, long count, long total, Pause longest) {
  private record Key(String name, Pause.Kind kind) {}

  static List<PauseGroup> of(List<Pause> pauses) {
    Map<Key, List<Pause>> byName = new LinkedHashMap<>();
    for (Pause pause : pauses) {
      byName
          .computeIfAbsent(new Key(pause.name(), pause.kind()), key -> new ArrayList<>())
          .add(pause);
    }
    List<PauseGroup> groups = new ArrayList<>();
    byName.forEach(
        (key, its) ->
            groups.add(
                new PauseGroup(
                    key.name,
                    key.kind,
                    its.size(),
                    its.stream().mapToLong(Pause::length).sum(),
                    its.stream().max(Comparator.comparingLong(Pause::length)).orElseThrow())));
    groups.sort(Comparator.comparingLong(PauseGroup::total).reversed());
    return groups;
  }
}
