package org.lockscope.format.json;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from its fields what JSON is that holds no trace events. Used by one thread. */
final class OtherJson {
  private static final int MOST = 100;

  private final Set<String> fields = new HashSet<>();

  /** It has a field, outermost. */
  void has(String field) {
    if (fields.size() < MOST) {
      fields.add(field);
    }
  }

  /** What it is, a clause; null if nobody knows. */
  @Nullable String clause() {
    if (fields.containsAll(Set.of("nodes", "samples"))
        || fields.containsAll(Set.of("nodes", "timeDeltas"))) {
      return "it is a sampled profile of V8 (.cpuprofile): " + SAMPLED;
    }
    if (fields.containsAll(Set.of("shared", "profiles"))) {
      return "it is a profile in speedscope's own format: " + SAMPLED;
    }
    return null;
  }

  private static final String SAMPLED =
      "it tells where time went, and neither which thread waited nor for what";
}
