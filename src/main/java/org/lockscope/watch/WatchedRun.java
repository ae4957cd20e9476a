package org.lockscope.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Wire;
import org.lockscope.event.EventKind;
import org.lockscope.event.Operands;
import org.lockscope.probe.CausalMerge;
import org.lockscope.race.FastTrack;
import org.lockscope.race.Gaps;
import org.lockscope.race.MalformedTraceException;
import org.lockscope.race.Race;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

/**
 * A watched program's recording as it grows: read from its spool, put in order, built into a trace
 * and searched for races and deadlocks. Belongs to one thread.
 */
public final class WatchedRun {
  /** In the place of a slot: the value is the number of several elements. */
  private static final int ELEMENTS = -3;

  /** So many events are read before what can be handed on is. */
  private static final int MOST_UNMERGED = 1 << 16;

  private final SpoolFiles files;
  private final Losses losses;
  private final SpoolNames spoolNames;
  private final WatchedNames names;
  private final SpoolFiles.Sink sink =
      new SpoolFiles.Sink() {
        @Override
        public void event(int thread, long time, int kind, int site, int object, long operand) {
          read(thread, time, kind, site, object, operand);
        }

        @Override
        public void elements(
            int thread, long time, int kind, int site, int object, int block, long mask) {
          WatchedRun.this.elements(thread, time, kind, site, object, block, mask);
        }
      };
  private final CausalMerge merge = new CausalMerge(this::take);
  private final TraceBuilder builder;
  private final FastTrack detector;
  private final Waits waits;
  private final LockTally locks = new LockTally();
  private final List<Race> races = new ArrayList<>();
  private final ElementMasks masks = new ElementMasks();
  private final int mostKept;
  private int accessesKept;
  private boolean cut;
  private long events;
  private long read;
  private long lost;
  private long latest;
  private @Nullable String broken;

  /**
   * A run that has recorded nothing yet.
   *
   * @param folder the spool
   * @param delete whether to delete what has been read
   * @param mostKept how many reads and writes the trace keeps; the detector sees all
   * @param report is handed each race as it is found
   */
  public WatchedRun(Path folder, boolean delete, int mostKept, Consumer<Race> report) {
    this.files = new SpoolFiles(folder, delete);
    this.losses = new Losses(folder);
    this.spoolNames = new SpoolNames(folder);
    this.names = new WatchedNames(spoolNames);
    this.waits = new Waits(names);
    this.builder = new TraceBuilder(names);
    this.mostKept = mostKept;
    this.detector =
        new FastTrack(
            false,
            race -> {
              races.add(race);
              report.accept(race);
            });
  }

  /**
   * Takes what was recorded since the last call.
   *
   * @param over whether the program has ended: what is still missing then never comes
   * @throws IOException if the spool cannot be read
   */
  public void poll(boolean over) throws IOException {
    losses.look();
    try {
      files.poll(sink, over);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    spoolNames.poll(); // first: of what is lost, the threads are known by then
    losses.tell(this::lost);
    merge.polled();
    if (over) {
      merge.finish();
    }
    builder.advanceTo(latest);
    if (over) {
      builder.seal();
    }
  }

  private void elements(
      int thread, long time, int code, int site, int object, int block, long mask) {
    waits.event(thread, time, code, site, object, 0);
    counted();
    long operand = Operands.access(ELEMENTS, masks.keep(block, mask));
    merge.event(thread, time, EventKind.of(code), site, names.locationOf(object, 0), operand);
  }

  /** What is behind is not held in memory as a whole. */
  private void counted() {
    read++;
    if (read % MOST_UNMERGED == 0) {
      try {
        spoolNames.poll(); // lanes are named when their first event is handed on
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      merge.flush();
    }
  }

  private void read(int thread, long time, int code, int site, int object, long operand) {
    waits.event(thread, time, code, site, object, operand);
    counted();
    switch (code) {
      case Wire.WAIT, Wire.WAIT_OVER -> {}
      case Wire.MET -> names.met(object, (int) operand);
      case Wire.PUT -> names.put(object, (int) operand);
      case Wire.SYNC -> names.variable(object, (int) (operand >>> 32), (int) operand);
      case Wire.READ, Wire.WRITE -> {
        int location = names.locationOf(object, Operands.index(operand));
        merge.event(thread, time, EventKind.of(code), site, location, Operands.access(-1, 0));
      }
      case Wire.BEGIN, Wire.END, Wire.FORK, Wire.JOIN ->
          merge.event(thread, time, EventKind.of(code), site, object, operand);
      default -> merge.event(thread, time, EventKind.of(code), site, names.sync(object), operand);
    }
  }

  private void lost(int thread, long count) {
    lost += count;
    merge.event(thread, latest, EventKind.LOST, 0, 0, count);
    // Of more threads than are counted apart, any may be the one.
    for (int other = thread + Wire.LOSSES - 1;
        other < names.threadCount();
        other += Wire.LOSSES - 1) {
      merge.event(other, latest, EventKind.LOST, 0, 0, 0);
    }
  }

  private void take(int thread, long time, EventKind kind, int site, int object, long operand) {
    latest = Math.max(latest, time);
    boolean access = kind == EventKind.READ || kind == EventKind.WRITE;
    if (access && Operands.index(operand) == ELEMENTS) {
      int number = Operands.value(operand);
      takeElements(thread, time, kind, site, object, number);
      masks.forget(number);
      return;
    }
    events++;
    if (!access) {
      locks.event(thread, time, kind, site, object, operand);
    }
    if (!access || keeps()) {
      builder.event(thread, time, kind, site, object, operand);
    }
    checked(() -> detector.event(thread, time, kind, site, object, operand));
  }

  /** Whether there is room for another access; notes that there was none. */
  private boolean keeps() {
    if (accessesKept == mostKept) {
      cut = true;
      return false;
    }
    accessesKept++;
    return true;
  }

  private void takeElements(
      int thread, long time, EventKind kind, int site, int object, int number) {
    int block = masks.block(number);
    long mask = masks.mask(number);
    events += Long.bitCount(mask);
    for (long left = mask; left != 0 && keeps(); left &= left - 1) {
      int slot = block * Wire.BLOCK + Long.numberOfTrailingZeros(left);
      builder.event(thread, time, kind, site, object, Operands.access(slot, 0));
    }
    checked(() -> detector.elements(thread, kind, site, object, block, mask));
  }

  private void checked(Runnable event) {
    if (broken == null) {
      try {
        event.run();
      } catch (MalformedTraceException e) {
        broken = e.getMessage();
      }
    }
  }

  /** What its numbers name. */
  public WatchedNames names() {
    return names;
  }

  /** The trace so far; sealed once the program is over. */
  public Trace trace() {
    return builder.trace();
  }

  /** The first race of each location so far. */
  public List<Race> races() {
    return List.copyOf(races);
  }

  /** How many locations were accessed. */
  public int locations() {
    return detector.locations();
  }

  /** How many reads and writes the detector has seen. */
  public long accesses() {
    return detector.accesses();
  }

  /** Events taken so far. */
  public long events() {
    return events;
  }

  /** Events that were not recorded, at least. */
  public long lost() {
    return lost;
  }

  /** Whether the trace lacks accesses that the detector saw. */
  public boolean traceIsCut() {
    return cut;
  }

  /** Why there is no verdict at all, null if there is one. */
  public @Nullable String broken() {
    return broken == null && !spoolNames.ready()
        ? "the program ended before it could be watched"
        : broken;
  }

  /** What is missing of the recording. */
  public Gaps gaps() {
    return detector.gaps();
  }

  /** How many records were read so far, of whatever kind. */
  long read() {
    return read;
  }

  /** Who waits for whom. */
  Waits waits() {
    return waits;
  }

  /** Waits and holds, by lock. */
  public LockTally locks() {
    return locks;
  }
}
