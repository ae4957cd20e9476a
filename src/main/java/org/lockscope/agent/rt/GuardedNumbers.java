package org.lockscope.agent.rt;

import static org.lockscope.agent.rt.Guarded.enter;
import static org.lockscope.agent.rt.Guarded.guards;
import static org.lockscope.agent.rt.Guarded.leave;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Functions of and to numbers, as {@link Guarded} has those of objects. */
@SuppressWarnings("overloads") // woven code names each by its descriptor
public final class GuardedNumbers {
  private GuardedNumbers() {}

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

  /** A function for a concurrent map. */
  public static <A, B> @Nullable ToIntBiFunction<A, B> in(
      @Nullable ToIntBiFunction<A, B> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return (a, b) -> {
      enter(collection);
      try {
        return function.applyAsInt(a, b);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for a concurrent map. */
  public static <A, B> @Nullable ToLongBiFunction<A, B> in(
      @Nullable ToLongBiFunction<A, B> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return (a, b) -> {
      enter(collection);
      try {
        return function.applyAsLong(a, b);
      } finally {
        leave(collection);
      }
    };
  }

  /** A function for a concurrent map. */
  public static <A, B> @Nullable ToDoubleBiFunction<A, B> in(
      @Nullable ToDoubleBiFunction<A, B> function, @Nullable Object collection) {
    if (function == null || collection == null || !guards(function, collection)) {
      return function;
    }
    return (a, b) -> {
      enter(collection);
      try {
        return function.applyAsDouble(a, b);
      } finally {
        leave(collection);
      }
    };
  }
}
