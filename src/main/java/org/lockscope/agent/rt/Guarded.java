package org.lockscope.agent.rt;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Functions handed to a concurrent or synchronized collection, or to an atomic, which calls them
 * between its own synchronisation: a call comes after all updates before it, and before all that
 * follow. Of any other collection the function stays the one it is.
 */
@SuppressWarnings("overloads") // woven code names each by its descriptor
public final class Guarded {
  private Guarded() {}

  private static boolean guards(@Nullable Object function, @Nullable Object collection) {
    if (function == null || collection == null) {
      return false;
    }
    if (collection.getClass().getName().startsWith("java.util.concurrent.atomic.")) {
      return true;
    }
    if (collection instanceof BaseStream) {
      Shadow shadow = Shadows.known(collection);
      return shadow != null && shadow.origin().orders;
    }
    return switch (Category.of(collection)) {
      case CONCURRENT, HAND_OVER, SYNCHRONIZED -> true;
      case UNSAFE, OTHER -> false;
    };
  }

  private static void enter(Object collection) {
    Log log = Log.current();
    if (log != null) {
      Shadow shadow = Shadows.of(collection, log).origin();
      log.observe(shadow.var(Shadow.WHOLE, log), 0);
      log.observe(shadow.var(Shadow.COMPUTED, log), 0);
    }
  }

  private static void leave(Object collection) {
    Log log = Log.current();
    if (log != null) {
      Shadow shadow = Shadows.of(collection, log).origin();
      log.publish(shadow.var(Shadow.WHOLE, log), 0);
      log.publish(shadow.var(Shadow.COMPUTED, log), 0);
    }
  }

  /** A function for a collection. */
  public static <A, R> @Nullable Function<A, R> in(
      @Nullable Function<A, R> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return a -> {
      enter(collection);
      try {
        return function.apply(a);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for a collection. */
  @SuppressWarnings("ReferenceEquality") // whether it was wrapped
  public static <A> @Nullable UnaryOperator<A> in(
      @Nullable UnaryOperator<A> function, @Nullable Object collection) {
    Function<A, A> guarded = in((Function<A, A>) function, collection);
    return guarded == null || guarded == function ? function : guarded::apply;
  }

  /** A function for a collection. */
  public static <A, B, R> @Nullable BiFunction<A, B, R> in(
      @Nullable BiFunction<A, B, R> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return (a, b) -> {
      enter(collection);
      try {
        return function.apply(a, b);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for a collection. */
  public static <A> @Nullable Consumer<A> in(
      @Nullable Consumer<A> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return a -> {
      enter(collection);
      try {
        function.accept(a);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for a collection. */
  public static <A, B> @Nullable BiConsumer<A, B> in(
      @Nullable BiConsumer<A, B> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return (a, b) -> {
      enter(collection);
      try {
        function.accept(a, b);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for a collection. */
  public static <A> @Nullable Predicate<A> in(
      @Nullable Predicate<A> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return a -> {
      enter(collection);
      try {
        return function.test(a);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for an atomic. */
  public static @Nullable IntUnaryOperator in(
      @Nullable IntUnaryOperator function, @Nullable Object atomic) {
    if (function == null || atomic == null || !guards(function, atomic)) {
      return function;
    }
    return a -> {
      enter(atomic);
      try {
        return function.applyAsInt(a);
      } finally {
        leave(atomic);
      }
    };
  }

  /** A function for an atomic. */
  public static @Nullable LongUnaryOperator in(
      @Nullable LongUnaryOperator function, @Nullable Object atomic) {
    if (function == null || atomic == null || !guards(function, atomic)) {
      return function;
    }
    return a -> {
      enter(atomic);
      try {
        return function.applyAsLong(a);
      } finally {
        leave(atomic);
      }
    };
  }

  /** A function for an atomic. */
  public static @Nullable IntBinaryOperator in(
      @Nullable IntBinaryOperator function, @Nullable Object atomic) {
    if (function == null || atomic == null || !guards(function, atomic)) {
      return function;
    }
    return (a, b) -> {
      enter(atomic);
      try {
        return function.applyAsInt(a, b);
      } finally {
        leave(atomic);
      }
    };
  }

  /** A function for an atomic. */
  public static @Nullable LongBinaryOperator in(
      @Nullable LongBinaryOperator function, @Nullable Object atomic) {
    if (function == null || atomic == null || !guards(function, atomic)) {
      return function;
    }
    return (a, b) -> {
      enter(atomic);
      try {
        return function.applyAsLong(a, b);
      } finally {
        leave(atomic);
      }
    };
  }

  /** A function for an atomic. */
  @SuppressWarnings("ReferenceEquality") // whether it was wrapped
  public static <A> @Nullable BinaryOperator<A> in(
      @Nullable BinaryOperator<A> function, @Nullable Object atomic) {
    BiFunction<A, A, A> guarded = in((BiFunction<A, A, A>) function, atomic);
    return guarded == null || guarded == function ? function : guarded::apply;
  }

  /** A function for a stream of a collection. */
  public static <A> @Nullable ToIntFunction<A> in(
      @Nullable ToIntFunction<A> function, @Nullable Object stream) {
    if (function == null || stream == null || !guards(function, stream)) {
      return function;
    }
    return a -> {
      enter(stream);
      try {
        return function.applyAsInt(a);
      } finally {
        leave(stream);
      }
    };
  }

  /** A function for a stream of a collection. */
  public static <A> @Nullable ToLongFunction<A> in(
      @Nullable ToLongFunction<A> function, @Nullable Object stream) {
    if (function == null || stream == null || !guards(function, stream)) {
      return function;
    }
    return a -> {
      enter(stream);
      try {
        return function.applyAsLong(a);
      } finally {
        leave(stream);
      }
    };
  }

  /** A function for a stream of a collection. */
  public static <A> @Nullable ToDoubleFunction<A> in(
      @Nullable ToDoubleFunction<A> function, @Nullable Object stream) {
    if (function == null || stream == null || !guards(function, stream)) {
      return function;
    }
    return a -> {
      enter(stream);
      try {
        return function.applyAsDouble(a);
      } finally {
        leave(stream);
      }
    };
  }
}
