package org.lockscope.agent.rt;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls at accesses, monitors and initialisers. Reads are recorded after they were
 * performed and writes before, which is what {@link SyncVar} asks of volatile ones.
 */
public final class Rt {
  private Rt() {}

  /** After an instance field was read. */
  public static void read(Object object, int site) {
    Field field = Sites.field(site, object);
    if (field.kind == Field.Kind.FINAL && Shadows.known(object) == null) {
      return; // its constructor has not told that it ended
    }
    Log log = Log.current();
    if (log == null) {
      return;
    }
    switch (field.kind) {
      case PLAIN ->
          log.access(Wire.READ, site, Shadows.of(object, log).id, Wire.FIELD_BIT | field.number);
      case VOLATILE -> log.observe(Shadows.of(object, log).var(field.number, log), site);
      case FINAL -> {
        SyncVar frozen = Shadows.of(object, log).known(Shadow.FREEZE);
        if (frozen != null) {
          log.observe(frozen, site);
        }
      }
      case IGNORED -> {}
    }
  }

  /** Before an instance field is written. */
  public static void write(@Nullable Object object, int site) {
    Log log = object == null ? null : Log.current();
    if (log != null && object != null) {
      write(log, object, site);
    }
  }

  private static Field write(Log log, Object object, int site) {
    Field field = Sites.field(site, object);
    switch (field.kind) {
      case PLAIN ->
          log.access(Wire.WRITE, site, Shadows.of(object, log).id, Wire.FIELD_BIT | field.number);
      case VOLATILE -> log.publish(Shadows.of(object, log).var(field.number, log), site);
      case FINAL, IGNORED -> {}
    }
    return field;
  }

  /** Before an array or a collection is written to an instance field, which names it. */
  public static void writeNaming(@Nullable Object object, @Nullable Object value, int site) {
    Log log = object == null ? null : Log.current();
    if (log != null && object != null) {
      named(log, write(log, object, site), value);
    }
  }

  private static void named(Log log, Field field, @Nullable Object value) {
    if (value != null && field.number != 0) {
      log.put(Wire.PUT, 0, Shadows.of(value, log).id, field.number);
    }
  }

  /** After a static field was read. */
  public static void readStatic(Class<?> owner, int site) {
    Log log = Log.current();
    Sites.Place place = log == null ? null : Sites.place(site, owner, log);
    if (log == null || place == null) {
      return;
    }
    initialised(log, place, site);
    if (place.field().kind == Field.Kind.PLAIN) {
      log.access(Wire.READ, site, place.object(), Wire.FIELD_BIT | place.field().number);
    } else if (place.field().kind == Field.Kind.VOLATILE) {
      log.observe(place.shadow().var(place.field().number, log), site);
    }
  }

  /** Before a static field is written. */
  public static void writeStatic(Class<?> owner, int site) {
    writeStaticNaming(null, owner, site);
  }

  /** Before an array or a collection is written to a static field, which names it. */
  public static void writeStaticNaming(@Nullable Object value, Class<?> owner, int site) {
    Log log = Log.current();
    Sites.Place place = log == null ? null : Sites.place(site, owner, log);
    if (log == null || place == null) {
      return;
    }
    initialised(log, place, site);
    if (place.field().kind == Field.Kind.PLAIN) {
      log.access(Wire.WRITE, site, place.object(), Wire.FIELD_BIT | place.field().number);
    } else if (place.field().kind == Field.Kind.VOLATILE) {
      log.publish(place.shadow().var(place.field().number, log), site);
    }
    named(log, place.field(), value);
  }

  private static void initialised(Log log, Sites.Place place, int site) {
    if (place.initialises()) {
      SyncVar end = place.shadow().known(Shadow.INITIALISED);
      if (end != null) {
        log.observe(end, site);
      }
    }
  }

  /** At the end of a class's initialiser (JLS 12.4.2: whoever finds it initialised comes after). */
  public static void initialised(Class<?> type, int site) {
    Log log = Log.current();
    if (log != null) {
      log.publish(Shadows.of(type, log).var(Shadow.INITIALISED, log), site);
    }
  }

  /** At the entry of what finds a class initialised (JLS 12.4.1). */
  public static void entered(Class<?> type, int site) {
    Log log = Log.current();
    Shadow shadow = log == null ? null : Shadows.known(type);
    SyncVar end = shadow == null ? null : shadow.known(Shadow.INITIALISED);
    if (log != null && end != null) {
      log.observe(end, site);
    }
  }

  /** At the end of a constructor of a class with final fields (JLS 17.5). */
  public static void frozen(Object object, int site) {
    Log log = Log.current();
    if (log != null) {
      log.publish(Shadows.of(object, log).var(Shadow.FREEZE, log), site);
    }
  }

  /** Before an element of an array is read. */
  public static void readElement(@Nullable Object array, int index, int site) {
    element(false, array, index, site);
  }

  /** Before an element of an array is written. */
  public static void writeElement(@Nullable Object array, int index, int site) {
    element(true, array, index, site);
  }

  private static void element(boolean write, @Nullable Object array, int index, int site) {
    Log log = array == null ? null : Log.current();
    if (log != null && array != null) {
      log.element(write, array, index, site);
    }
  }

  /** Before a monitor is entered. */
  public static void request(@Nullable Object object, int site) {
    Log log = object == null ? null : Log.current();
    if (log != null && object != null) {
      log.request(Shadows.of(object, log).lock(Shadow.MONITOR, log), site);
    }
  }

  /** After a monitor was entered. */
  public static void acquired(Object object, int site) {
    Log log = Log.current();
    if (log != null) {
      Shadow shadow = Shadows.of(object, log);
      log.acquired(shadow.lock(Shadow.MONITOR, log), site);
      SyncVar inside = shadow.known(Shadow.WHOLE);
      if (inside != null) {
        log.observe(inside, site);
      }
    }
  }

  /** Before a monitor is left. */
  public static void release(@Nullable Object object, int site) {
    Log log = object == null ? null : Log.current();
    if (log != null && object != null) {
      Shadow shadow = Shadows.of(object, log);
      SyncVar inside = shadow.known(Shadow.WHOLE);
      if (inside != null) {
        log.publish(inside, site);
      }
      log.releasing(shadow.lock(Shadow.MONITOR, log), site);
    }
  }

  /** In the place of {@code Object.wait}. */
  @SuppressWarnings("WaitNotInLoop") // the program's own wait, which loops or does not
  public static void await(Object object, long millis, int nanos, int site)
      throws InterruptedException {
    Log log = Thread.holdsLock(object) ? Log.current() : null;
    if (log == null) {
      object.wait(millis, nanos);
      return;
    }
    LockVar lock = Shadows.of(object, log).lock(Shadow.MONITOR, log);
    int depth = log.awaiting(lock, lock.id, site);
    if (millis == 0 && nanos == 0) {
      log.waits(Shadows.of(object, log).id, 0, site);
    }
    try {
      object.wait(millis, nanos);
    } finally {
      log.waitsNoMore();
      log.awoken(lock, depth, site);
    }
  }

  /** In the place of {@code Object.wait()}. */
  public static void await(Object object, int site) throws InterruptedException {
    await(object, 0, 0, site);
  }

  /** In the place of {@code Object.wait(long)}. */
  public static void await(Object object, long millis, int site) throws InterruptedException {
    await(object, millis, 0, site);
  }

  /** Before {@code notify} or {@code notifyAll}. */
  public static void signal(@Nullable Object object, int all, int site) {
    Log log = object == null ? null : Log.current();
    if (log != null && object != null) {
      log.now(Wire.SIGNAL, site, Shadows.of(object, log).lock(Shadow.MONITOR, log).id, all);
    }
  }
}
