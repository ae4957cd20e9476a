package org.lockscope.agent.rt;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** What woven code calls around accesses of variables by reflection, handles and updaters. */
public final class Variables {
  private Variables() {}

  /** Before a field is written, or after it is read, by reflection. */
  public static void reflected(
      java.lang.reflect.@Nullable Field field, @Nullable Object in, int what, int site) {
    Log log = field == null ? null : Log.current();
    if (log == null || field == null) {
      return;
    }
    Class<?> type = field.getDeclaringClass();
    Classes.Declared found = Classes.resolve(type, type.getName(), field.getName());
    Object place = Modifier.isStatic(field.getModifiers()) ? type : in;
    if (found == null || place == null) {
      return;
    }
    Shadow shadow = Shadows.of(place, log);
    boolean write = what == Calls.WRITE;
    switch (found.field().kind) {
      case PLAIN ->
          log.access(
              write ? Wire.WRITE : Wire.READ,
              site,
              shadow.id,
              Wire.FIELD_BIT | found.field().number);
      case VOLATILE -> {
        SyncVar var = shadow.var(found.field().number, log);
        if (write) {
          log.publish(var, site);
        } else {
          log.observe(var, site);
        }
      }
      case FINAL, IGNORED -> {}
    }
  }

  /** After a handle was made that stands for a field. */
  public static void standsFor(
      @Nullable Object handle, @Nullable Class<?> type, @Nullable String name) {
    Log log = Log.current();
    if (log == null || handle == null || type == null || name == null) {
      return;
    }
    Classes.Declared found = Classes.resolve(type, type.getName(), name);
    if (found != null && found.field().kind == Field.Kind.VOLATILE) {
      Shadows.of(handle, log).handle =
          new Shadow.Handle(found.field().number, Shadows.of(found.in(), log));
    }
  }

  /**
   * A variable that an updater updates.
   *
   * @param handle the updater
   * @param in the object that the variable is in
   */
  record Variable(Object handle, Object in) {}

  /** The variable that an updater updates; null if the call will fail for want of one. */
  public static @Nullable Object variable(@Nullable Object handle, @Nullable Object in) {
    return handle == null || in == null ? null : new Variable(handle, in);
  }

  /**
   * Before or after an access through a handle, as the effect says.
   *
   * @param in the object that the variable is in, or, of a static one, anything
   */
  public static void variable(@Nullable Object handle, @Nullable Object in, int what, int site) {
    Log log = handle == null ? null : Log.current();
    if (log == null || handle == null) {
      return;
    }
    boolean isStatic = handle instanceof VarHandle v && v.coordinateTypes().isEmpty();
    Shadow own = Shadows.of(handle, log);
    Shadow.Handle field = own.handle;
    Shadow place = own;
    if (isStatic) {
      place = field == null ? own : field.in();
    } else if (in != null) {
      place = Shadows.of(in, log);
    }
    SyncVar var = place.var(field == null ? Shadow.WHOLE : field.field(), log);
    if (what == Calls.RELEASE) {
      log.publish(var, site);
    } else {
      log.observe(var, site);
    }
  }
}
