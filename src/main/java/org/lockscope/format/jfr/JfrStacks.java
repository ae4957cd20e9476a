package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Site;

/**
 * The stacks of a flight recording, each known by the line of the program in it. Equal ones have
 * one number, whatever chunk they come from. Written by one thread; once all is written, read by
 * any.
 */
final class JfrStacks {
  /**
   * As many frames are kept, which is some tens of megabytes; of further stacks, the line alone.
   */
  private static final int MOST_FRAMES = 4_000_000;

  private record Stack(Site site, List<Site> frames) {}

  private final Map<Stack, Integer> ids = new HashMap<>();
  private final List<Stack> stacks = new ArrayList<>();

  /** Most stacks share most of their frames with others. */
  private final Map<Site, Site> frames = new HashMap<>();

  private int kept;

  JfrStacks() {
    stacks.add(new Stack(Site.UNKNOWN, List.of()));
  }

  /**
   * The number of a line in a stack; 0 if both are unknown.
   *
   * @param all the stack's frames, the innermost first; may be empty
   */
  int idOf(Site site, List<Site> all) {
    if (site.equals(Site.UNKNOWN) && all.isEmpty()) {
      return 0;
    }
    Stack stack = new Stack(site, kept + all.size() > MOST_FRAMES ? List.of() : all);
    Integer known = ids.get(stack);
    if (known != null) {
      return known;
    }
    List<Site> shared = stack.frames.stream().map(this::shared).toList();
    kept += shared.size();
    Stack added = new Stack(site, shared);
    stacks.add(added);
    ids.put(added, stacks.size() - 1);
    return stacks.size() - 1;
  }

  private Site shared(Site frame) {
    return frames.computeIfAbsent(frame, first -> first);
  }

  /** The line of the program. */
  Site site(int id) {
    return stacks.get(id).site;
  }

  /** The frames, the innermost first; the line alone where they were not kept. */
  List<Site> frames(int id) {
    Stack stack = stacks.get(id);
    return stack.frames.isEmpty() && id != 0 ? List.of(stack.site) : stack.frames;
  }
}
