package org.lockscope.probe;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.lockscope.event.Directory;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.event.ThreadInfo;

/** What a recorder's numbers name. Written at set-up and by threads that fork, read by anyone. */
final class NameTable implements Directory {
  private final AtomicInteger nextThread = new AtomicInteger();

  /** So many threads were listed when somebody last counted; there may be more by now. */
  private volatile int listed;

  private final Map<Integer, ThreadInfo> threads = new ConcurrentHashMap<>();
  private final GrowingTable<ObjectInfo> objects = new GrowingTable<>();
  private final GrowingTable<LazySite> sites = new GrowingTable<>();

  /**
   * A reader that has an event knows its task: adding a task happens-before the event (program
   * order, or whatever handed the number to the thread that recorded it), that before its reader's
   * poll (the log's release and acquire), and {@link GrowingTable}'s volatile size does the rest.
   */
  private final GrowingTable<Task> tasks = new GrowingTable<>();

  int addThread(String name, boolean virtual) {
    int id = nextThread.getAndIncrement();
    threads.put(id, new ThreadInfo(id, name, virtual));
    return id;
  }

  synchronized int addObject(ObjectKind kind, String name) {
    int id = objects.size() + 1;
    objects.add(new ObjectInfo(id, kind, name));
    return id;
  }

  synchronized int addArray(int parent) {
    return addObject(ObjectKind.ARRAY, object(parent).name() + "@" + (objects.size() + 1));
  }

  synchronized LazySite addLazySite() {
    LazySite site = new LazySite(sites.size() + 1);
    sites.add(site);
    return site;
  }

  synchronized int addSite(Site site) {
    LazySite known = addLazySite();
    return known.resolved(site);
  }

  int addTask(Task task) {
    return tasks.add(task);
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
    int count = listed;
    while (threads.containsKey(count)) {
      count++;
    }
    listed = count;
    return count;
  }

  @Override
  public ThreadInfo thread(int id) {
    ThreadInfo info = threads.get(id);
    if (info == null) {
      throw new IndexOutOfBoundsException("thread " + id + " of " + threadCount());
    }
    return info;
  }

  @Override
  public ObjectInfo object(int id) {
    if (DerivedId.isDerived(id)) {
      String name =
          object(DerivedId.parent(id)).name()
              + "@"
              + thread(DerivedId.thread(id)).name()
              + "."
              + DerivedId.count(id);
      return new ObjectInfo(id, ObjectKind.ARRAY, name);
    }
    return id >= 1 && id <= objects.size() ? objects.get(id - 1) : ObjectInfo.unknown(id);
  }

  @Override
  public Site site(int id) {
    return id >= 1 && id <= sites.size() ? sites.get(id - 1).site() : Site.UNKNOWN;
  }

  @Override
  public List<ObjectInfo> objects() {
    return IntStream.range(0, objects.size()).mapToObj(objects::get).toList();
  }
}
