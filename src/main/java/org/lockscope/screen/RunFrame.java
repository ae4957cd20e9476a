package org.lockscope.screen;

import java.util.List;
import org.lockscope.say.Findings;
import org.lockscope.say.Heading;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Spoken;
import org.lockscope.trace.CriticalPath;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.Moment;
import org.lockscope.trace.TimeSpan;

/**
 * One run on screen, at its instant.
 *
 * @param id which run
 * @param whole the run as far as it has come
 * @param now the run as it was at the instant
 * @param at the instant
 * @param lanes the lanes drawn one by one
 * @param reach how far its time axis must reach, in nanoseconds since the recording began: while it
 *     goes on, to where it is expected to end
 * @param said what is said of it
 */
public record RunFrame(
    RunId id, RunSummary whole, RunSummary now, At at, Lanes lanes, long reach, Said said) {
  /**
   * An instant of a run.
   *
   * @param moment which events have happened
   * @param instant where the playhead is
   */
  public record At(Moment moment, Instant instant) {
    /**
     * Whether nothing later is shown, since the picture stands still while the run goes on, or
     * since it is asked for.
     */
    public boolean hidesFuture(Options options) {
      return instant instanceof Instant.Frozen
          || (options.has(Option.HIDE_FUTURE) && !(instant instanceof Instant.End));
    }
  }

  /**
   * What is said of a run.
   *
   * @param heading what stands over its timeline
   * @param findings what it shows, a sentence each; none while it goes on, as long as they are not
   *     found, and where they would tell of what is hidden
   * @param sites where its threads waited, a line each; none where there are no findings
   * @param path its critical path
   */
  public record Said(
      Heading heading, List<Findings.Finding> findings, List<Findings.Finding> sites, Path path) {}

  /**
   * A critical path.
   *
   * @param steps its steps, from the first
   * @param shares what it is made of, a line each; none where its end is hidden
   */
  public record Path(List<CriticalPath.Segment> steps, List<String> shares) {
    /** None: it is not shown, not found yet, or the run goes on. */
    public static final Path NONE = new Path(List.of(), List.of());
  }

  /** Which events have happened. */
  public Moment moment() {
    return at.moment;
  }

  /** Whether the playhead is at the end, and goes on with the run. */
  public boolean atEnd() {
    return at.instant instanceof Instant.End;
  }

  /** Whether the picture stands still while the run goes on. */
  public boolean frozen() {
    return at.instant instanceof Instant.Frozen;
  }

  /**
   * Up to when intervals are told, in nanoseconds since the recording began: what is drawn whole is
   * told whole, a picture that stands still tells nothing that came after it.
   */
  public long told(Options options) {
    boolean cut = !whole.trace().sealed() || at.hidesFuture(options);
    return cut ? moment().time() : whole.trace().end();
  }

  /** All of it in sentences, for who listens; of what is said for good only at the end. */
  public String spoken(TimeSpan seen) {
    return Spoken.timeline(now, said.heading(), now.live() ? List.of() : said.findings(), seen);
  }
}
