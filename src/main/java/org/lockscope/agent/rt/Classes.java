package org.lockscope.agent.rt;

import java.lang.ref.WeakReference;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The fields of classes that were woven, told by the weaver before the class is defined, and
 * therefore before any of its code runs.
 */
public final class Classes {
  /** A field whose accesses are recorded. */
  public static final int PLAIN = 0;

  /** A volatile field. */
  public static final int VOLATILE = 1;

  /** A final field of a class whose constructors tell when they end. */
  public static final int FINAL = 2;

  /** A field that is not recorded. */
  public static final int IGNORED = 3;

  /** Added where the field is static. */
  public static final int STATIC = 4;

  private static final AtomicInteger NEXT_FIELD = new AtomicInteger();
  private static final Map<String, List<Known>> BY_NAME = new ConcurrentHashMap<>();

  private record Known(
      WeakReference<ClassLoader> loader, Map<String, Field> fields, boolean initialises) {}

  private Classes() {}

  /**
   * Tells the fields a class declares.
   *
   * @param loader the class's
   * @param name the class's, with dots
   * @param initialises whether it has an initialiser
   * @param names the fields'
   * @param kinds the fields': {@link #PLAIN} and so on, and {@link #STATIC}
   */
  public static void define(
      ClassLoader loader, String name, boolean initialises, String[] names, int[] kinds) {
    Map<String, Field> fields = new ConcurrentHashMap<>();
    for (int i = 0; i < names.length; i++) {
      fields.put(names[i], field(name, names[i], kinds[i]));
    }
    BY_NAME
        .computeIfAbsent(name, key -> new CopyOnWriteArrayList<>())
        .add(new Known(new WeakReference<>(loader), fields, initialises));
  }

  private static Field field(String owner, String name, int kind) {
    Field.Kind[] kinds = Field.Kind.values();
    Field.Kind what = kinds[kind & 3];
    // Those that are not recorded have numbers too, which name what is in them.
    int number = NEXT_FIELD.incrementAndGet();
    Names.field(number, owner, name, (kind & STATIC) != 0);
    return new Field(number, what);
  }

  /** A field and the class that declares it. */
  record Declared(Field field, Class<?> in, boolean initialises) {}

  /**
   * The field that a reference means (JVMS 5.4.3.2).
   *
   * @param from a class from which the owner is found: the object's, or the owner itself
   */
  static @Nullable Declared resolve(Class<?> from, String owner, String name) {
    Class<?> start = from;
    while (start != null && !start.getName().equals(owner)) {
      start = start.getSuperclass();
    }
    return find(start == null ? from : start, name);
  }

  private static @Nullable Declared find(@Nullable Class<?> start, String name) {
    for (Class<?> c = start; c != null; c = c.getSuperclass()) {
      Declared here = in(c, name);
      if (here != null) {
        return here;
      }
      for (Class<?> i : c.getInterfaces()) {
        Declared there = find(i, name);
        if (there != null) {
          return there;
        }
      }
    }
    return null;
  }

  private static @Nullable Declared in(Class<?> c, String name) {
    Known known = known(c);
    if (known != null) {
      Field field = known.fields.get(name);
      return field == null ? null : new Declared(field, c, known.initialises);
    }
    try {
      int flags = c.getDeclaredField(name).getModifiers();
      int kind = Modifier.isVolatile(flags) ? VOLATILE : IGNORED;
      Field field = field(c.getName(), name, kind | (Modifier.isStatic(flags) ? STATIC : 0));
      return new Declared(field, c, false);
    } catch (NoSuchFieldException | LinkageError | SecurityException notHere) {
      return null;
    }
  }

  private static @Nullable Known known(Class<?> c) {
    for (Known known : BY_NAME.getOrDefault(c.getName(), List.of())) {
      if (known.loader.refersTo(c.getClassLoader())) {
        return known;
      }
    }
    return null;
  }
}
