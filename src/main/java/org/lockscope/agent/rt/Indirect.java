package org.lockscope.agent.rt;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What woven code calls around calls through {@code Method} and {@code MethodHandle}. A method of
 * the program is woven itself; one of the JDK's, inherited by a class of the program or not, has
 * the effects that the models give it; what a handle that was not looked up calls is unknown, and
 * taken to order everything.
 */
public final class Indirect {
  /** Tells what calls of the JDK's methods order or access. */
  @FunctionalInterface
  public interface Meaning {
    /** The bits of {@link Calls} of a class's method; 0 for none. */
    int of(Class<?> type, String method);
  }

  private static volatile Meaning meaning = (type, method) -> 0;

  private Indirect() {}

  /** Sets who tells; called once, before any class is woven. */
  public static void means(Meaning whoTells) {
    meaning = whoTells;
  }

  @SuppressWarnings("ReferenceEquality") // there is one platform class loader
  private static boolean woven(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader != null && loader != ClassLoader.getPlatformClassLoader();
  }

  /** Before a method is invoked. */
  public static void before(
      @Nullable Method method, @Nullable Object in, @Nullable Object @Nullable [] with, int site) {
    if (method != null && !woven(method.getDeclaringClass())) {
      Object last = with == null || with.length == 0 ? null : with[with.length - 1];
      before(method.getDeclaringClass(), method.getName(), in, last, site);
    }
  }

  /** After a method was invoked. */
  public static void after(
      @Nullable Object result, @Nullable Method method, @Nullable Object in, int site) {
    if (method != null && !woven(method.getDeclaringClass())) {
      boolean boxed = method.getReturnType().isPrimitive();
      after(method.getDeclaringClass(), method.getName(), in, result, boxed, site);
    }
  }

  private static void before(
      Class<?> type, String method, @Nullable Object in, @Nullable Object last, int site) {
    if (in instanceof Lock && method.equals("unlock")) {
      Locks.lettingGo(in, site);
      return;
    }
    int what = meaning.of(type, method) & ~Calls.WAITS;
    if (what != 0) {
      Calls.before(in == null ? type : in, last, what, site);
    }
  }

  /**
   * After a call.
   *
   * @param boxed whether the result stands for a number or a truth value, and so is no element
   */
  private static void after(
      Class<?> type,
      String method,
      @Nullable Object in,
      @Nullable Object result,
      boolean boxed,
      int site) {
    if (in instanceof Lock && (method.startsWith("lock") || method.equals("tryLock"))) {
      if (!Boolean.FALSE.equals(result)) {
        Locks.obtained(in, site);
      }
      return;
    }
    int what = meaning.of(type, method) & ~Calls.WAITS;
    if (what != 0) {
      Calls.after(boxed ? null : result, in == null ? type : in, what, site);
    }
  }

  /** After a handle of a field was looked up. */
  public static void field(
      @Nullable MethodHandle handle, @Nullable Class<?> type, @Nullable String name) {
    Variables.standsFor(handle, type, name);
    Log log = Log.current();
    if (log != null && handle != null) {
      Shadow shadow = Shadows.of(handle, log);
      shadow.target = new Shadow.Target(null, "", false);
    }
  }

  /** After a handle of a method was looked up. */
  public static void method(
      @Nullable MethodHandle handle, @Nullable Class<?> type, @Nullable String name) {
    Log log = Log.current();
    if (log != null && handle != null && type != null && name != null) {
      boolean concerns = meaning.of(type, name) != 0 || Lock.class.isAssignableFrom(type);
      boolean woven = woven(type) && (!concerns || declares(type, name));
      Shadows.of(handle, log).target = new Shadow.Target(type, name, woven);
    }
  }

  /** Whether a class declares a method, or one of the program's that it extends does. */
  private static boolean declares(@Nullable Class<?> type, String method) {
    if (type == null || !woven(type)) {
      return false;
    }
    try {
      for (Method each : type.getDeclaredMethods()) {
        if (each.getName().equals(method)) {
          return true;
        }
      }
    } catch (LinkageError e) {
      return true; // a class that one of them names is missing
    }
    for (Class<?> each : type.getInterfaces()) {
      if (declares(each, method)) {
        return true;
      }
    }
    return declares(type.getSuperclass(), method);
  }

  /**
   * Before a handle is invoked.
   *
   * @param first the first argument if a reference
   * @param last the last argument if a reference
   */
  public static void before(
      @Nullable MethodHandle handle, @Nullable Object first, @Nullable Object last, int site) {
    Log log = handle == null ? null : Log.current();
    if (log == null || handle == null) {
      return;
    }
    Shadow.Target target = Shadows.of(handle, log).target;
    if (target == null) {
      Calls.fence(site);
    } else if (target.type() == null) {
      field(log, handle, first, true, site);
    } else if (!target.woven()) {
      before(target.type(), target.method(), first, last, site);
    }
  }

  /**
   * After a handle was invoked.
   *
   * @param result what it gave if a reference or a truth value
   * @param first the first argument if a reference
   */
  public static void after(
      @Nullable Object result, @Nullable MethodHandle handle, @Nullable Object first, int site) {
    Log log = handle == null ? null : Log.current();
    if (log == null || handle == null) {
      return;
    }
    Shadow.Target target = Shadows.of(handle, log).target;
    if (target == null) {
      Calls.fence(site);
    } else if (target.type() == null) {
      field(log, handle, first, false, site);
    } else if (!target.woven()) {
      boolean boxed = handle.type().returnType().isPrimitive();
      after(target.type(), target.method(), first, result, boxed, site);
    }
  }

  private static void field(
      Log log, MethodHandle handle, @Nullable Object first, boolean before, int site) {
    Shadow.Handle field = Shadows.of(handle, log).handle;
    boolean sets = handle.type().returnType() == void.class;
    if (field == null || sets != before) {
      return; // not volatile, or not the time
    }
    boolean ofObject = handle.type().parameterCount() == (sets ? 2 : 1);
    Shadow place = !ofObject || first == null ? field.in() : Shadows.of(first, log);
    SyncVar var = place.var(field.field(), log);
    if (sets) {
      log.publish(var, site);
    } else {
      log.observe(var, site);
    }
  }
}
