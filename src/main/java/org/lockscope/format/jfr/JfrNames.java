package org.lockscope.format.jfr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedThread;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.PinCause;
import org.lockscope.event.Site;
import org.lockscope.event.Task;
import org.lockscope.event.ThreadInfo;
import org.lockscope.scenario.Scenarios;

/**
 * The threads, objects and source lines of a flight recording, numbered as they come. Written by
 * one thread; once all is written, read by any.
 */
final class JfrNames implements Directory {
  private static final int SHORT_ADDRESS = 0xff_ffff;

  /** As many are told about; a program has some ten. */
  private static final int MOST_TASKS = 4096;

  /** As many reasons of pinning are kept apart; a program has some ten a carrier. */
  private static final int MOST_CAUSES = 1 << 16;

  /** How the monitor of a class is named. */
  private static final String OF_CLASS = "class ";

  /** The calls of 0.1.0's runs. */
  private final List<Task> first = Scenarios.installed().first().table();

  private record Key(ObjectKind kind, String type, long address) {}

  private final Map<Long, Integer> threadIds = new HashMap<>();
  private final List<ThreadInfo> threads = new ArrayList<>();
  private final Map<Key, Integer> objectIds = new HashMap<>();
  private final List<ObjectInfo> objects = new ArrayList<>();
  private final Set<String> objectNames = new HashSet<>();
  private final Map<String, Integer> taskNumbers = new HashMap<>();
  private final List<String> taskKeys = new ArrayList<>();
  private final Map<String, Task> tasks = new HashMap<>();
  private final JfrStacks stacks = new JfrStacks();
  private final Map<Integer, String> types = new HashMap<>();
  private final Map<PinCause, Integer> pinNumbers = new HashMap<>();
  private final List<PinCause> pinCauses = new ArrayList<>(List.of(PinCause.UNKNOWN));

  /**
   * The number of a task, by its key.
   *
   * @param key as calls have it
   */
  int idOfTask(String key) {
    Integer known = taskNumbers.get(key);
    if (known != null) {
      return known;
    }
    int number = taskKeys.size();
    taskKeys.add(key);
    taskNumbers.put(key, number);
    return number;
  }

  /** Takes note of what a task is, before or after its calls. */
  void isTask(Task task) {
    if (tasks.size() < MOST_TASKS) {
      tasks.putIfAbsent(task.key(), task);
    }
  }

  @Override
  public int taskCount() {
    return taskKeys.size();
  }

  /** As the recording tells; those of 0.1.0 tell of no tasks, and are of the news pipeline. */
  @Override
  public Task task(int number) {
    if (number < 0 || number >= taskKeys.size()) {
      return Task.unknown(number);
    }
    String key = taskKeys.get(number);
    Task told = tasks.get(key);
    if (told != null) {
      return told;
    }
    return first.stream()
        .filter(task -> task.key().equals(key))
        .findFirst()
        .orElseGet(() -> Task.keyed(key));
  }

  /** The number of a thread, {@link JfrSpan#NOBODY} for null. */
  int idOf(@Nullable RecordedThread thread) {
    if (thread == null) {
      return JfrSpan.NOBODY;
    }
    Integer known = threadIds.get(thread.getId());
    return known == null ? add(thread) : known;
  }

  private int add(RecordedThread thread) {
    int id = threads.size();
    String name = thread.getJavaName();
    if (name == null || name.isBlank()) {
      String system = thread.isVirtual() ? null : thread.getOSName();
      String kind = thread.isVirtual() ? "virtual-" : "thread-";
      name = system == null || system.isBlank() ? kind + thread.getId() : system;
    }
    threads.add(new ThreadInfo(id, name, thread.isVirtual()));
    threadIds.put(thread.getId(), id);
    return id;
  }

  /**
   * The number of an object.
   *
   * @param type its class, null if it is not known
   * @param address tells objects of a class apart, as long as the collector does not move them
   */
  int idOf(ObjectKind kind, @Nullable RecordedClass type, long address) {
    String unknown = kind == ObjectKind.CONDITION ? "park" : "?";
    String typeName = type == null ? unknown : type.getName();
    Key key = new Key(kind, typeName, address);
    Integer known = objectIds.get(key);
    if (known != null) {
      return known;
    }
    int id = add(key, name(typeName, address));
    if (type != null) {
      types.put(id, typeName);
    }
    return id;
  }

  /** The number of an object that the recording tells by its name. */
  int idOf(ObjectKind kind, String name) {
    Key key = new Key(kind, name, 0);
    Integer known = objectIds.get(key);
    if (known != null) {
      return known;
    }
    objectNames.add(name);
    return add(key, name);
  }

  /** A monitor turns out to be that of a class. */
  void isOfClass(int monitor, String type) {
    ObjectInfo known = object(monitor);
    if (known.name().startsWith(OF_CLASS)) {
      return;
    }
    String simple = OF_CLASS + simple(type);
    String name = objectNames.add(simple) ? simple : OF_CLASS + type;
    objectNames.add(name);
    objects.set(monitor - 1, new ObjectInfo(monitor, known.kind(), name));
    types.remove(monitor); // its name tells more than that it is some class
  }

  /** The number of the condition that threads wait on with a monitor's {@code wait}. */
  int conditionOf(int monitor) {
    Key key = new Key(ObjectKind.CONDITION, "", monitor);
    Integer known = objectIds.get(key);
    return known == null ? add(key, object(monitor).name() + ".condition") : known;
  }

  private int add(Key key, String name) {
    int id = objects.size() + 1;
    objects.add(new ObjectInfo(id, key.kind, name));
    objectIds.put(key, id);
    return id;
  }

  /** A name no other object has, with as much of the address as that takes. */
  private String name(String type, long address) {
    String simple = simple(type);
    String base = address == 0 ? simple : simple + "@" + Long.toHexString(address & SHORT_ADDRESS);
    String name = objectNames.add(base) ? base : simple + "@" + Long.toHexString(address);
    objectNames.add(name);
    return name;
  }

  /** {@code ReentrantLock} for {@code java.util.concurrent.locks.ReentrantLock$NonfairSync}. */
  static String simple(String type) {
    String nested = type.substring(type.lastIndexOf('.') + 1);
    int dollar = nested.lastIndexOf('$');
    if (dollar <= 0 || dollar == nested.length() - 1) {
      return nested;
    }
    String innermost = nested.substring(dollar + 1);
    if (innermost.endsWith("Sync")) {
      return simple(nested.substring(0, dollar));
    }
    return Character.isDigit(innermost.charAt(0)) ? nested : innermost;
  }

  /** The number of a line without a stack. */
  int idOf(Site site) {
    return stacks.idOf(site, List.of());
  }

  /**
   * The number of a line in a stack.
   *
   * @param frames all of the stack, the innermost first
   */
  int idOf(Site site, List<Site> frames) {
    return stacks.idOf(site, frames);
  }

  /** The number of a reason for which a virtual thread kept its carrier; 0 if it is not told. */
  int idOf(PinCause cause) {
    Integer known = cause.equals(PinCause.UNKNOWN) ? Integer.valueOf(0) : pinNumbers.get(cause);
    if (known != null) {
      return known;
    }
    if (pinCauses.size() >= MOST_CAUSES) {
      return 0;
    }
    pinCauses.add(cause);
    pinNumbers.put(cause, pinCauses.size() - 1);
    return pinCauses.size() - 1;
  }

  @Override
  public PinCause pinCause(int number) {
    return number > 0 && number < pinCauses.size() ? pinCauses.get(number) : PinCause.UNKNOWN;
  }

  @Override
  public List<Site> stack(int site) {
    return stacks.frames(site);
  }

  @Override
  public @Nullable String typeOf(int object) {
    return types.get(object);
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
    return id >= 1 && id <= objects.size() ? objects.get(id - 1) : ObjectInfo.unknown(id);
  }

  @Override
  public Site site(int id) {
    return stacks.site(id);
  }

  @Override
  public List<ObjectInfo> objects() {
    return Collections.unmodifiableList(objects);
  }
}
