package org.lockscope.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.trace.Trace;

/**
 * A program on show, with all its parts. One package each, found as a service ({@link
 * java.util.ServiceLoader}), so that nothing else names what it does. Immutable; any thread.
 *
 * <p>Its texts stand beside it, and have these keys: {@code name}, {@code about} (one sentence),
 * {@code task.KEY} of each task, {@code knob.KEY} of each knob, {@code knob.KEY.about}, {@code
 * knob.KEY.CHOICE} of each value of a knob that has a few (see {@link Knob#choices}), what its
 * {@link Eyes} say, and of each step of its lesson what {@link LessonStep#of} names.
 */
public interface Scenario {
  /** None of its own. */
  Voice NO_WORDS = new Voice() {};

  /** Its name in files and on the command line, in lower-case letters: {@code pool}. */
  String id();

  /** The version of its knobs and events, from 1; raised when older files would be misread. */
  int version();

  /** What can be set about it, in the order in which it is listed and written. */
  List<Knob<?>> knobs();

  /**
   * Whether it can be run so.
   *
   * @throws IllegalArgumentException with one sentence about a combination that makes no run
   */
  default void check(Setup setup) {}

  /**
   * The knobs that say what work there is to do, not how it is done: how long two runs took that
   * agree in them can be compared. Empty if chance has a say in how much is done.
   */
  default List<Knob<?>> work(Setup setup) {
    return knobs();
  }

  /** How it is set at first. */
  default Setup initial() {
    return Setup.initial(knobs());
  }

  /** The keys of its tasks; what stands at a place is the number in the events of calls. */
  List<String> tasks();

  /**
   * Its tasks as recordings carry them: by default with their English texts, and with colours that
   * differ. Is asked for once a run.
   */
  default List<Task> table() {
    Phrases english = texts(Language.ENGLISH);
    List<String> keys = tasks();
    return IntStream.range(0, keys.size())
        .mapToObj(at -> Task.at(at, keys.get(at), english.tell("task." + keys.get(at))))
        .toList();
  }

  /** The code that runs, which is the code that is shown and copied. */
  SourceProgram program(Setup setup);

  /**
   * Starts it on threads of its own, and returns at once.
   *
   * @param setup checked
   */
  Execution start(Setup setup, Backstage backstage);

  /**
   * New eyes for one run.
   *
   * @param names what the numbers in the run's events name
   */
  Eyes eyes(Setup setup, Directory names);

  /** Its texts in a language. */
  Phrases texts(Language language);

  /**
   * How long a run takes by its latencies alone, in nanoseconds; empty if that is not known. Real
   * runs take longer.
   */
  default OptionalLong forecast(Setup setup) {
    return OptionalLong.empty();
  }

  /** The same for so many items, 1 or more; as it is if it does not tell of any. */
  default Setup withItems(Setup setup, int items) {
    return setup;
  }

  /** What no schedule of a run can beat; empty if that is not known. */
  default Optional<Floor> floor(Setup setup) {
    return Optional.empty();
  }

  /**
   * What makes the work of two runs another, in a text of its own; empty if nothing does, or if it
   * is enough to name the first knob of {@link #work} in which they differ.
   *
   * @param a how one was set
   * @param b how the other was
   */
  default Optional<Sentence> difference(Setup a, Setup b) {
    return Optional.empty();
  }

  /**
   * By how much the length of a run that has ended can differ from another's without a cause in the
   * program, in nanoseconds; by default all that it took beyond its latencies, and 0 if that is not
   * known.
   */
  default long noise(Setup setup, Trace trace) {
    OptionalLong least = forecast(setup);
    return least.isEmpty() ? 0 : Math.max(0, trace.totals().wall() - least.getAsLong());
  }

  /**
   * How many items a run is to process, of each of which it is told what became of it; empty if
   * none are.
   */
  default OptionalInt items(Setup setup) {
    return OptionalInt.empty();
  }

  /** What tells one setup from others at most times, as it is written; by default the name. */
  default String tag(Setup setup) {
    return id();
  }

  /** What it says of its plans in words of its own. */
  default Voice voice() {
    return NO_WORDS;
  }

  /**
   * A setup with one knob set as suits the others, in lessons {@code true}; empty if nothing is
   * known to.
   */
  default Optional<Setup> suited(Knob<?> knob, Setup setup) {
    return Optional.empty();
  }

  /** The longest that the work on one item takes by itself, in nanoseconds; empty if not known. */
  default OptionalLong longestItem(Setup setup) {
    return OptionalLong.empty();
  }

  /** How many locks a run takes, which are shown before they are taken; empty if not known. */
  default OptionalInt locks(Setup setup) {
    return OptionalInt.empty();
  }

  /** How many lanes a run has, for which room is made before they are there; empty if unknown. */
  default OptionalInt lanes(Setup setup) {
    return OptionalInt.empty();
  }

  /** Whether a run lets one append to its list go on at a time. */
  default boolean oneAppendAtATime(Setup setup) {
    return false;
  }

  /**
   * Finds the line of the program on show that does what was recorded at a place which is not in
   * it; empty if that is nothing of the program's.
   */
  default Function<Site, OptionalInt> lines(Setup setup) {
    return site -> OptionalInt.empty();
  }

  /**
   * What a run that has ended would have come to with its locks elsewhere; empty if there is
   * nothing to learn.
   *
   * @param calls whether a lock was held during calls
   */
  default Optional<Alternative> alternative(Setup setup, Trace trace, boolean calls) {
    return Optional.empty();
  }

  /** The knob whose value is a stretch of the program on show, and is set there; empty if none. */
  default Optional<Bracket> bracket() {
    return Optional.empty();
  }

  /** A small run of the same kind that readies the machine for one; empty if it needs none. */
  default Optional<Setup> warmUp(Setup setup) {
    return Optional.empty();
  }

  /** About how many events each thread of a run records. */
  default int eventsPerThread(Setup setup) {
    return 256;
  }

  /**
   * A plan of it.
   *
   * @throws IllegalArgumentException with one sentence if that makes no run
   */
  default Plan plan(Setup setup) {
    return new Plan(this, setup);
  }

  /** The runs that show what its locks cost, all on the same work; itself alone by default. */
  default List<Setup> baselines(Setup setup) {
    return List.of(setup);
  }

  /** A measurement of several runs; empty if it has none. */
  default Optional<Sweep> sweep() {
    return Optional.empty();
  }

  /** Its lesson, step by step; empty if it has none. */
  default List<LessonStep> lesson(Language language) {
    return List.of();
  }
}
