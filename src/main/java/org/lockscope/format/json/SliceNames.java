package org.lockscope.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Task;
import org.lockscope.format.input.Limits;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;

/**
 * The lanes and names of another tool's trace, numbered from 0 as they come. A lane is a thread of
 * a process, and both are named by metadata that may come later. Used by one thread.
 */
final class SliceNames {
  /** No thread's number begins so. */
  private static final String ASYNC = "\0";

  private record Lane(String process, String thread) {}

  private final Map<Lane, Integer> lanes = new LinkedHashMap<>();
  private final Map<Integer, String> threadNames = new HashMap<>();
  private final Map<String, String> processNames = new HashMap<>();
  private final Map<String, Integer> calls = new LinkedHashMap<>();
  private final Limits limits;
  private final RecordedNames names;
  private @Nullable Lane recent;
  private int recentId;

  SliceNames(Limits limits) {
    this.limits = limits;
    this.names = new RecordedNames(limits);
  }

  /** The number of a thread's lane. */
  int lane(String process, String thread) throws TraceFileException {
    Lane known = recent;
    if (known != null && known.thread.equals(thread) && known.process.equals(process)) {
      return recentId;
    }
    Lane lane = new Lane(process, thread);
    Integer id = lanes.get(lane);
    if (id == null) {
      if (lanes.size() == limits.threads()) {
        throw new TraceFileException("it has more than %,d threads".formatted(limits.threads()));
      }
      names.charge(process.length() + thread.length());
      id = lanes.size();
      lanes.put(lane, id);
    }
    recent = lane;
    recentId = id;
    return id;
  }

  /**
   * The number of the lane of what goes on apart from threads.
   *
   * @param process whose it is; empty if it is nobody's
   * @param key tells it apart from others of the process
   * @param name what it is called unless it is known already
   */
  int lane(String process, String key, String name) throws TraceFileException {
    int before = lanes.size();
    int lane = lane(process, ASYNC + key);
    if (lane == before) {
      nameThread(lane, name);
    }
    return lane;
  }

  /** The number of a name of slices. */
  int call(String name) throws TraceFileException {
    Integer id = calls.get(name);
    if (id == null) {
      names.charge(name.length());
      id = calls.size();
      calls.put(name, id);
    }
    return id;
  }

  void nameThread(int lane, String name) throws TraceFileException {
    names.charge(name.length());
    threadNames.put(lane, name);
  }

  void nameProcess(String process, String name) throws TraceFileException {
    names.charge(name.length());
    processNames.put(process, name);
  }

  int laneCount() {
    return lanes.size();
  }

  /**
   * The names of all threads and slices. A thread is called what the trace calls them, with their
   * process in front where there are several.
   *
   * @param more the tracks that are threads of their own, behind those of all lanes
   */
  RecordedNames directory(List<SliceTracks.Track> more) throws TraceFileException {
    List<String> all = new ArrayList<>();
    boolean several = lanes.keySet().stream().map(Lane::process).distinct().count() > 1;
    for (Map.Entry<Lane, Integer> entry : lanes.entrySet()) {
      Lane lane = entry.getKey();
      String thread = threadNames.getOrDefault(entry.getValue(), "thread " + lane.thread);
      String process = processNames.getOrDefault(lane.process, "process " + lane.process);
      boolean prefixed = several && !lane.process.isEmpty();
      all.add(prefixed ? process + " / " + thread : thread);
    }
    for (SliceTracks.Track track : more) {
      all.add(all.get(track.lane()) + " (" + track.place() + ")");
    }
    for (String name : all) {
      names.addThread(name, false);
    }
    calls.keySet().forEach(call -> names.addTask(Task.named(call)));
    return names;
  }
}
