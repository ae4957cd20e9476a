package org.lockscope.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.scenario.Plan;
import org.lockscope.text.Language;

/**
 * What is on screen, all of it, in one immutable value. {@link Screen} owns it.
 *
 * @param slots the runs of the session, and which are on screen
 * @param focus the run that what stands beside the timelines is about; null before the first
 * @param instants the playheads
 * @param chosen what is chosen
 * @param options what is shown besides
 * @param editing the settings of the next run
 * @param staging which program the next run is of, and how a scenario is set
 * @param marking what is drawn over the runs by hand
 * @param asking what the tour asks, and what is hidden since it would answer that
 * @param language in which all of it is written about
 */
public record ScreenState(
    Slots slots,
    @Nullable RunId focus,
    Instants instants,
    Chosen chosen,
    Options options,
    Editing editing,
    Staging staging,
    Marking marking,
    Asking asking,
    Language language) {
  /** A part that changes by itself. */
  sealed interface Part
      permits Slots, Instants, Chosen, Options, Editing, Staging, Marking, Asking {}

  /** Nothing yet. */
  public static ScreenState of(Plan settings, Language language) {
    return new ScreenState(
        Slots.EMPTY,
        null,
        Instants.END,
        Chosen.NOTHING,
        Options.PLAIN,
        Editing.of(settings),
        Staging.NEWS,
        Marking.NONE,
        Asking.NOTHING,
        language);
  }

  /** The runs to be drawn: all on screen, or only the one in focus; none that is hidden. */
  public List<RunId> drawn() {
    return wanted().stream().filter(id -> !asking.hides(id)).toList();
  }

  /** The runs to be drawn, and those that would be if they were not hidden. */
  List<RunId> wanted() {
    return options.has(Option.COMPARE) || focus == null ? slots.shown() : List.of(focus);
  }

  /** Whether what stands in the controls of the program chosen makes a run. */
  public boolean runnable() {
    return staging.scenario() == null ? editing.valid() : staging.valid();
  }

  /** The letter of a run; empty where only one is drawn. */
  public String letter(RunId id) {
    return drawn().size() > 1 && slots.shows(id) ? slots.letter(id) : "";
  }

  /** Where a run's playhead is. */
  public Instant instant(RunId id) {
    return instants.of(id, options.together());
  }

  /** This with one of its parts changed. */
  ScreenState with(Part to) {
    return new ScreenState(
        to instanceof Slots now ? now : slots,
        focus,
        to instanceof Instants now ? now : instants,
        to instanceof Chosen now ? now : chosen,
        to instanceof Options now ? now : options,
        to instanceof Editing now ? now : editing,
        to instanceof Staging now ? now : staging,
        to instanceof Marking now ? now : marking,
        to instanceof Asking now ? now : asking,
        language);
  }

  /**
   * Another run in focus: what was chosen of the one before is not of this one, nor is the draft of
   * its lock.
   */
  ScreenState focused(RunId now) {
    Editing kept = now.equals(focus) ? editing : editing.drafting(null);
    return new ScreenState(
        slots, now, instants, chosen.in(now), options, kept, staging, marking, asking, language);
  }

  /** This, written about in another language. */
  ScreenState in(Language now) {
    return new ScreenState(
        slots, focus, instants, chosen, options, editing, staging, marking, asking, now);
  }
}
