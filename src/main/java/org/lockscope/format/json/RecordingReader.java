package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.OneLine;
import org.lockscope.format.input.ReadResult;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFeed;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.scenario.Plan;
import org.lockscope.session.ListIds;
import org.lockscope.session.RecordedOutcome;
import org.lockscope.session.Recording;
import org.lockscope.session.SkippedKinds;

/** Reads what {@link RecordingWriter} wrote, event by event into a trace. Used by one thread. */
final class RecordingReader {
  private final JsonInput in;
  private final Limits limits;
  private final RecordedNames names;
  private final TasksReader tasks;
  private final KindTable kinds = new KindTable();
  private long version;
  private List<Integer> lanes = List.of();
  private List<Integer> locks = List.of();
  private boolean timed = true;
  private long dropped;
  private @Nullable Plan plan;
  private @Nullable RecordedOutcome outcome;
  private @Nullable ListIds list;
  private final StagedReader staged = new StagedReader();
  private @Nullable TraceFeed feed;
  private @Nullable String note;
  private boolean whole;

  RecordingReader(JsonInput in, Limits limits) {
    this.in = in;
    this.limits = limits;
    this.names = new RecordedNames(limits);
    this.tasks = new TasksReader(in, names);
  }

  /** Reads to the end of the object it stands at the start of. */
  void read() throws IOException {
    version();
    while (in.nextField()) {
      String field = in.field();
      in.next();
      switch (field) {
        case RecordingFields.TIMED -> timed = in.truth("true or false in timed");
        case RecordingFields.DROPPED -> dropped = dropped();
        case RecordingFields.SETTINGS,
            RecordingFields.OUTCOME,
            RecordingFields.LIST,
            RecordingFields.SCENARIO,
            RecordingFields.KNOBS ->
            facts(field);
        case RecordingFields.CALLS -> tasks.readNames();
        case RecordingFields.TASKS -> tasks.read();
        case RecordingFields.SKIPPED -> kinds.readSkipped(in, names);
        case RecordingFields.THREADS -> threads();
        case RecordingFields.OBJECTS -> objects();
        case RecordingFields.SITES -> new SitesReader(in, names).read();
        case RecordingFields.LANES -> lanes = ids("threads", limits.threads());
        case RecordingFields.LOCKS -> locks = ids("locks", limits.locks());
        case RecordingFields.KINDS -> kinds.read(in, names);
        case RecordingFields.EVENTS -> events();
        default -> in.skip();
      }
    }
    in.expect(JsonToken.END_OBJECT, "the end of the recording");
    whole = true;
  }

  /** Whether it was read to its end. */
  boolean whole() {
    return whole;
  }

  private void version() throws IOException {
    if (!in.nextField() || !in.field().equals(RecordingFields.VERSION_FIELD)) {
      throw new TraceFileException("its version is missing");
    }
    in.next();
    version = in.number("the number of its version");
    if (version > RecordingFields.VERSION) {
      throw new TraceFileException(
          "it was written by a newer Lockscope: its version is %d, this one reads up to %d"
              .formatted(version, RecordingFields.VERSION));
    }
    if (version < 1) {
      throw new TraceFileException("there was no version " + version);
    }
  }

  private long dropped() throws IOException {
    long events = in.number("how many events were dropped");
    if (events < 0) {
      throw new TraceFileException("no " + events + " events can have been dropped");
    }
    return events;
  }

  /** Facts beside the events: without them the recording can still be shown. */
  private void facts(String field) throws IOException {
    in.expect(JsonToken.START_OBJECT, "an object as " + field);
    try {
      switch (field) {
        case RecordingFields.SETTINGS -> plan = SettingsReader.plan(in);
        case RecordingFields.OUTCOME -> outcome = SettingsReader.outcome(in);
        case RecordingFields.SCENARIO -> staged.scenario(in);
        case RecordingFields.KNOBS -> staged.knobs(in);
        default -> list = SettingsReader.list(in);
      }
    } catch (IllegalArgumentException e) {
      note = OneLine.of(String.valueOf(e.getMessage()), OneLine.CLAUSE) + ", " + in.place();
    }
  }

  private void threads() throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of threads");
    while (in.nextElement()) {
      in.expect(JsonToken.START_ARRAY, "a thread as [name, virtual]");
      in.next();
      String name = in.text("a thread's name");
      in.next();
      names.addThread(name, in.truth("whether a thread is virtual"));
      endOf("a thread");
    }
  }

  private void objects() throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of objects");
    while (in.nextElement()) {
      in.expect(JsonToken.START_ARRAY, "an object as [id, kind, name]");
      in.next();
      int id = in.integer("an object's id");
      in.next();
      ObjectKind kind = named(ObjectKind.class, in.text("an object's kind"));
      in.next();
      names.addObject(new ObjectInfo(id, kind, in.text("an object's name")));
      endOf("an object");
    }
  }

  private void endOf(String what) throws IOException {
    in.next();
    in.expect(JsonToken.END_ARRAY, "the end of " + what);
  }

  /** Reads an order; what is beyond the limit has none, so that the events can still be read. */
  private List<Integer> ids(String what, int most) throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of " + what + " in order");
    List<Integer> ids = new ArrayList<>();
    while (in.nextElement()) {
      int id = in.integer("the number of one of the " + what);
      if (ids.size() < most) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static <E extends Enum<E>> E named(Class<E> of, String name) throws TraceFileException {
    try {
      return Enum.valueOf(of, name);
    } catch (IllegalArgumentException e) {
      throw new TraceFileException("there is no kind named '" + OneLine.name(name) + "'");
    }
  }

  private void events() throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of events");
    if (feed != null) {
      throw new TraceFileException("it has events a second time");
    }
    if (version == RecordingFields.WITHOUT_TASKS) {
      tasks.orNews();
    }
    TraceFeed into = new TraceFeed(names, limits);
    into.order(lanes, locks);
    feed = into;
    while (in.nextElement()) {
      int thread = in.integer("an event's thread");
      in.next();
      long time = in.number("an event's time");
      in.next();
      EventKind kind = kinds.at(in.integer("an event's kind"));
      in.next();
      int site = in.integer("an event's site");
      in.next();
      int object = in.integer("an event's object");
      in.next();
      long operand = in.number("an event's operand");
      if (kind == null) {
        continue;
      }
      // Site 0 is the unknown one, whether the file lists it or not.
      if (site > 0 && site >= names.siteCount()) {
        throw new TraceFileException(
            "event %d: there is no site %d, but %d"
                .formatted(into.size() + 1, site, Math.max(1, names.siteCount())));
      }
      into.event(thread, time, kind, site, object, operand);
      String problem = into.problem();
      if (problem != null) {
        throw new TraceFileException(problem);
      }
    }
  }

  /** What is left for the rest of the file. */
  Limits rest() {
    return limits.less(feed == null ? 0 : feed.size(), names.bytes());
  }

  /**
   * What was read so far; null if it holds no events yet.
   *
   * @param name where it came from
   * @param problem why the reading ended early, if it did
   */
  @Nullable ReadResult result(String name, @Nullable String problem) {
    TraceFeed read = feed;
    if (read == null) {
      return null;
    }
    kinds.skipped().forEach(read::skip);
    Recording recording = Recording.of(name, read.seal(), plan, outcome, list, timed);
    recording = recording.without(dropped);
    String said = problem == null ? note : problem;
    Recording known = staged.of(recording);
    return new ReadResult(known, named(name, said), notice(name));
  }

  private @Nullable String notice(String name) {
    List<String> said = new ArrayList<>();
    if (!kinds.skipped().isEmpty()) {
      said.add(name + ": " + SkippedKinds.clause(kinds.skipped()));
    }
    if (staged.notice() != null) {
      said.add(name + ": " + staged.notice());
    }
    return said.isEmpty() ? null : String.join("; ", said);
  }

  private static @Nullable String named(String name, @Nullable String sentence) {
    return sentence == null ? null : name + ": " + sentence;
  }
}
