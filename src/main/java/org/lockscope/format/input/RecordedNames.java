package org.lockscope.format.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lockscope.event.Directory;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.event.ThreadInfo;

/** The names in a file, kept as they are read; they take no more memory than they may. */
public final class RecordedNames implements Directory {
  private final List<ThreadInfo> threads = new ArrayList<>();
  private final Map<Integer, ObjectInfo> byId = new HashMap<>();
  private final List<ObjectInfo> objects = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Limits limits;
  private long bytes;

  /** Holds no name yet, and takes as many as the limits allow. */
  public RecordedNames(Limits limits) {
    this.limits = limits;
  }

  /** Counts a name's memory. */
  public void charge(int characters) throws TraceFileException {
    bytes += Limits.NAME_OVERHEAD + characters;
    if (bytes > limits.nameBytes()) {
      throw new TraceFileException(
          "its names take more than %,d MB".formatted(limits.nameBytes() >> 20));
    }
  }

  /** How much memory the names take so far, in bytes, roughly. */
  public long bytes() {
    return bytes;
  }

  /** Names the next thread; throws if there are more than the limits allow. */
  public void addThread(String name, boolean virtual) throws TraceFileException {
    if (threads.size() == limits.threads()) {
      throw new TraceFileException("it has more than %,d threads".formatted(limits.threads()));
    }
    charge(name.length());
    threads.add(new ThreadInfo(threads.size(), name, virtual));
  }

  /** Adds an object; the first of an id counts. */
  public void addObject(ObjectInfo object) throws TraceFileException {
    charge(object.name().length());
    if (byId.putIfAbsent(object.id(), object) == null) {
      objects.add(object);
    }
  }

  /**
   * Adds the site whose id is one more than that of the site before; the first is 0. Its names are
   * charged where they are read, before any site is made of them.
   */
  public void addSite(Site site) {
    sites.add(site);
  }

  /** Adds the task whose number is one more than that of the task before; charged as sites are. */
  public void addTask(Task task) {
    tasks.add(task);
  }

  /** How many source lines have been named. */
  public int siteCount() {
    return sites.size();
  }

  @Override
  public int taskCount() {
    return tasks.size();
  }

  @Override
  public Task task(int number) {
    return number >= 0 && number < tasks.size() ? tasks.get(number) : Task.unknown(number);
  }

  @Override
  public int threadCount() {
    return threads.size();
  }

  @Override
  public ThreadInfo thread(int id) {
    return threads.get(id);
  }

  @Override
  public ObjectInfo object(int id) {
    ObjectInfo known = byId.get(id);
    return known == null ? ObjectInfo.unknown(id) : known;
  }

  @Override
  public Site site(int id) {
    return id >= 0 && id < sites.size() ? sites.get(id) : Site.UNKNOWN;
  }

  @Override
  public List<ObjectInfo> objects() {
    return List.copyOf(objects);
  }
}
