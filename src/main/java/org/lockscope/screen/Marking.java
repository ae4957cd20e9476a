package org.lockscope.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.paint.Markup;
import org.lockscope.paint.Markups;
import org.lockscope.paint.Place;

/**
 * What is drawn over the pictures of runs by hand, and with what. Immutable.
 *
 * @param tool with what is drawn now; null for nothing: the mouse moves and chooses
 * @param text what the next label says; empty for what it is put on
 * @param sketch what is being drawn, from the press to the release; null for nothing
 * @param drawn what was drawn, run by run; a run of which nothing was drawn is missing
 * @param missed whether the tool was last put to where nothing can be drawn
 */
public record Marking(
    @Nullable Tool tool,
    String text,
    @Nullable Sketch sketch,
    Map<RunId, Markups> drawn,
    boolean missed)
    implements ScreenState.Part {
  /**
   * Something that is being drawn.
   *
   * @param of over which run
   * @param markup as far as it has come
   */
  public record Sketch(RunId of, Markup markup) {}

  /** Nothing is drawn. */
  public static final Marking NONE = new Marking(null, "", null, Map.of(), false);

  /** A line of more places than these takes no more. */
  static final int MOST_PLACES = 2_000;

  /** Copies the map. */
  public Marking {
    drawn = Map.copyOf(drawn);
  }

  /** What is drawn over a run, what is being drawn included. */
  public Markups of(RunId id) {
    Markups all = drawn.getOrDefault(id, Markups.NONE);
    return sketch != null && sketch.of.equals(id) ? all.with(sketch.markup) : all;
  }

  private Marking(
      @Nullable Tool tool, String text, @Nullable Sketch sketch, Map<RunId, Markups> drawn) {
    this(tool, text, sketch, drawn, false);
  }

  /** The tool was put to where nothing can be drawn. */
  Marking missing() {
    return new Marking(tool, text, sketch, drawn, true);
  }

  /** With another tool, or none; what was being drawn is given up. */
  Marking taking(@Nullable Tool next) {
    return new Marking(next, text, null, drawn);
  }

  /** With other words for the next label. */
  Marking saying(String words) {
    return new Marking(tool, words, sketch, drawn);
  }

  /** The tool is put to a run's picture. Labels and erasing are no matter of a drag. */
  Marking pressed(RunId id, Place at) {
    Markup begun =
        switch (tool) {
          case PEN -> new Markup.Line(List.of(at));
          case ARROW -> new Markup.Pointer(at, at);
          case SPOTLIGHT -> new Markup.Spotlight(at, at);
          case LABEL, ERASER -> null;
          case null -> null;
        };
    return new Marking(tool, text, begun == null ? null : new Sketch(id, begun), drawn);
  }

  /** The tool is drawn to another place. */
  Marking dragged(Place to) {
    if (sketch == null) {
      return this;
    }
    Markup further =
        switch (sketch.markup) {
          case Markup.Line line -> longer(line, to);
          case Markup.Pointer(Place from, Place before) -> new Markup.Pointer(from, to);
          case Markup.Spotlight(Place from, Place before) -> new Markup.Spotlight(from, to);
          case Markup.Label label -> label;
        };
    return new Marking(tool, text, new Sketch(sketch.of, further), drawn);
  }

  private static Markup longer(Markup.Line line, Place to) {
    List<Place> places = new ArrayList<>(line.places());
    if (places.size() < MOST_PLACES && !places.getLast().equals(to)) {
      places.add(to);
    }
    return new Markup.Line(places);
  }

  /** The tool is lifted: what it drew stays; an arrow or a light of no extent is none. */
  Marking released() {
    if (sketch == null) {
      return this;
    }
    Marking without = new Marking(tool, text, null, drawn);
    boolean nothing =
        switch (sketch.markup) {
          case Markup.Pointer(Place from, Place to) -> from.equals(to);
          case Markup.Spotlight(Place from, Place to) -> from.equals(to);
          case Markup.Line line -> false;
          case Markup.Label label -> false;
        };
    return nothing ? without : without.with(sketch.of, sketch.markup);
  }

  /** With one thing more over a run. */
  Marking with(RunId id, Markup more) {
    return set(id, drawn.getOrDefault(id, Markups.NONE).with(more));
  }

  /** With one thing less over a run. */
  Marking without(RunId id, Markup gone) {
    return set(id, drawn.getOrDefault(id, Markups.NONE).without(gone));
  }

  private Marking set(RunId id, Markups to) {
    Map<RunId, Markups> all = new HashMap<>(drawn);
    if (to.all().isEmpty()) {
      all.remove(id);
    } else {
      all.put(id, to);
    }
    return new Marking(tool, text, sketch, all);
  }

  /** Without all that was drawn. */
  Marking cleared() {
    return new Marking(tool, text, null, Map.of());
  }

  /** With what was drawn over these runs alone. */
  Marking keeping(Collection<RunId> runs) {
    Map<RunId, Markups> kept = new HashMap<>(drawn);
    kept.keySet().retainAll(runs);
    return new Marking(
        tool, text, sketch != null && runs.contains(sketch.of) ? sketch : null, kept);
  }
}
