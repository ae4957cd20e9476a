package org.lockscope.agent.rt;

import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The places in woven code that record something, by number. */
public final class Sites {
  private static final StackWalker WALKER = StackWalker.getInstance();
  private static final int MOST = (1 << 24) - 1;

  private static final Map<String, Integer> WALKED = new ConcurrentHashMap<>();

  private static volatile @Nullable Site[] table = new @Nullable Site[1024];
  private static int next = 1;

  private Sites() {}

  /** A place, and the field that it accesses if it does. */
  static final class Site {
    final String owner;
    final String name;

    /** Of an instance field: found by the first thread that passes; all find the same. */
    @Nullable Field field;

    /** Of a static field: found by the first thread that passes; all find the same. */
    @Nullable Place place;

    Site(String owner, String name) {
      this.owner = owner;
      this.name = name;
    }
  }

  /** A static field: its number, its class's id, and what tells of the class's initialisation. */
  record Place(Field field, int object, Shadow shadow, boolean initialises) {}

  /** Numbers a place that accesses no field. */
  public static int add(String file, int line, String method) {
    return add(file, line, method, "", "");
  }

  /**
   * Numbers a place in woven code.
   *
   * @param owner the class named in the reference, with dots
   * @param name the field's
   * @return its number, or 0 when there are too many
   */
  public static synchronized int add(
      String file, int line, String method, String owner, String name) {
    if (next > MOST) {
      return 0;
    }
    int id = next++;
    @Nullable Site[] all = table;
    if (id >= all.length) {
      all = Arrays.copyOf(all, all.length * 2);
    }
    all[id] = new Site(owner, name);
    table = all;
    Names.site(id, file, line, method);
    return id;
  }

  /** The field that an instance access means. */
  static Field field(int id, Object object) {
    Site site = table[id];
    if (site == null) {
      return Field.NONE;
    }
    Field known = site.field;
    if (known == null) {
      Classes.Declared found = Classes.resolve(object.getClass(), site.owner, site.name);
      known = found == null ? Field.NONE : found.field();
      site.field = known;
    }
    return known;
  }

  /** The field that a static access means. */
  static @Nullable Place place(int id, Class<?> owner, Log log) {
    Site site = table[id];
    if (site == null) {
      return null;
    }
    Place known = site.place;
    if (known == null) {
      Classes.Declared found = Classes.resolve(owner, site.owner, site.name);
      Class<?> in = found == null ? owner : found.in();
      Shadow shadow = Shadows.of(in, log);
      known =
          new Place(
              found == null ? Field.NONE : found.field(),
              shadow.id,
              shadow,
              found != null && found.initialises());
      site.place = known;
    }
    return known;
  }

  /** The line outside the JDK that the calling thread is at. */
  static int ofCaller() {
    return WALKER.walk(
        frames ->
            frames
                .filter(f -> !ofTheJdk(f.getClassName()))
                .findFirst()
                .map(Sites::number)
                .orElse(0));
  }

  private static boolean ofTheJdk(String name) {
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.")
        || name.startsWith("org.lockscope.agent.rt.");
  }

  private static int number(StackFrame frame) {
    String method = frame.getClassName() + "." + frame.getMethodName();
    int line = Math.max(0, frame.getLineNumber());
    return WALKED.computeIfAbsent(
        method + ":" + line,
        key -> {
          String file = frame.getFileName();
          return add(file == null ? frame.getClassName() : file, line, method);
        });
  }
}
