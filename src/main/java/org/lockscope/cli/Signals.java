package org.lockscope.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Takes an operating system's signal, as often as it comes, where the platform lets a program do so
 * (module {@code jdk.unsupported}, which has no replacement): a shutdown hook runs once.
 */
final class Signals implements AutoCloseable {
  private final AutoCloseable back;

  private Signals(AutoCloseable back) {
    this.back = back;
  }

  /**
   * Takes Ctrl-C from now until {@link #close}.
   *
   * @param taken called each time, from another thread
   * @return null where nobody can
   */
  @SuppressWarnings("ReferenceEquality") // a proxy is equal to itself alone
  static @Nullable Signals interrupt(Runnable taken) {
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object signal = type.getConstructor(String.class).newInstance("INT");
      Method handle = type.getMethod("handle", type, handler);
      Object ours =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, given) -> {
                return switch (method.getName()) {
                  case "handle" -> {
                    taken.run();
                    yield null;
                  }
                  case "equals" -> proxy == given[0];
                  case "hashCode" -> 1;
                  default -> "Lockscope's";
                };
              });
      Object before = handle.invoke(null, signal, ours);
      return new Signals(() -> handle.invoke(null, signal, before));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null; // another platform, or one that keeps the signal for itself (-Xrs)
    }
  }

  @Override
  public void close() {
    try {
      back.close();
    } catch (Exception e) {
      throw new IllegalStateException("the signal cannot be given back", e);
    }
  }
}
