package org.lockscope.format.json;

/** The names of the fields in which a Trace Event file holds a recording of ours. */
final class RecordingFields {
  /**
   * The version of these fields that is written; it and all before it are read. A field that a
   * reader may skip, and a file may lack, needs no new one.
   */
  static final int VERSION = 2;

  /**
   * The version of files without a table of tasks: their calls are named in {@link #CALLS}, or
   * where that is empty are the news pipeline's.
   */
  static final int WITHOUT_TASKS = 1;

  /** How many numbers an event takes: thread, time, kind, site, object, operand. */
  static final int NUMBERS = 6;

  /** A recording is an object under this name; several are an array of such. */
  static final String OBJECT = "lockscope";

  static final String VERSION_FIELD = "version";
  static final String TIMED = "timed";
  static final String SETTINGS = "settings";
  static final String OUTCOME = "outcome";
  static final String LIST = "list";
  static final String CALLS = "calls";

  /** By number: key, label, hue, lightness. */
  static final String TASKS = "tasks";

  /** How many events an earlier reader left out, by kind; where it is missing, none. */
  static final String SKIPPED = "skipped";

  /** Of which scenario it is a run; another program's and the news pipeline's have none. */
  static final String SCENARIO = "scenario";

  /** In what names the scenario: what it is called. */
  static final String ID = "id";

  /** How the scenario's knobs are set, each as it is written, by its key. */
  static final String KNOBS = "knobs";

  static final String THREADS = "threads";
  static final String OBJECTS = "objects";
  static final String SITES = "sites";

  /** The threads that have lanes, in the lanes' order; where it is missing, as events name them. */
  static final String LANES = "lanes";

  /** The locks, in the order they are shown in; where it is missing, as they were asked for. */
  static final String LOCKS = "locks";

  /** The kinds that occur; events name them by their place here. */
  static final String KINDS = "kinds";

  static final String EVENTS = "events";

  static final String SUCCEEDED = "succeeded";
  static final String FAILED = "failed";
  static final String LOST = "lost";
  static final String CANCELLED = "cancelled";
  static final String STOPPED = "stopped";
  static final String DROPPED = "dropped";

  /** What ended a scenario's run before its time; left out where nothing did. */
  static final String FAILURE = "failure";

  static final String SIZE_VARIABLE = "sizeVariable";
  static final String ARRAY_VARIABLE = "arrayVariable";

  private RecordingFields() {}
}
