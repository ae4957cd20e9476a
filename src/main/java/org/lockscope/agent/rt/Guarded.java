package org.lockscope.agent.rt;

import java.util.Comparator;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Functions handed to a concurrent or synchronized collection, or to an atomic, which calls them
 * between its own synchronisation: a call comes after all updates before it, and before all that
 * follow. Of any other collection the function stays the one it is.
 */
@SuppressWarnings("overloads") // woven code names each by its descriptor
public final class Guarded {
  private Guarded() {}

  /** Whether a function is called between a collection's own synchronisation. */
  static boolean guards(@Nullable Object function, @Nullable Object collection) {
    if (function == null || collection == null) {
      return false;
    }
    if (collection instanceof Variables.Variable
        || collection.getClass().getName().startsWith("java.util.concurrent.atomic.")) {
      return true;
    }
    if (collection instanceof BaseStream) {
      Shadow shadow = Shadows.known(collection);
      return shadow != null && shadow.origin().orders;
    }
    return switch (Category.wrapped(collection)) {
      case CONCURRENT, HAND_OVER, SYNCHRONIZED -> true;
      case UNSAFE, OTHER -> false;
    };
  }

  /** Before a function is called. */
  static void enter(Object collection) {
    if (collection instanceof Variables.Variable(Object handle, Object in)) {
      Variables.variable(handle, in, Calls.ACQUIRE, 0);
      return;
    }
    Log log = Log.current();
    if (log != null) {
      Shadow shadow = Shadows.of(collection, log).origin();
      log.observe(shadow.var(Shadow.WHOLE, log), 0);
      log.observe(shadow.var(Shadow.COMPUTED, log), 0);
    }
  }

  /** After a function was called. */
  static void leave(Object collection) {
    if (collection instanceof Variables.Variable(Object handle, Object in)) {
      Variables.variable(handle, in, Calls.RELEASE, 0);
      return;
    }
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
  @SuppressWarnings("ReferenceEquality") // whether it was wrapped
  public static <A> @Nullable BinaryOperator<A> in(
      @Nullable BinaryOperator<A> function, @Nullable Object atomic) {
    BiFunction<A, A, A> guarded = in((BiFunction<A, A, A>) function, atomic);
    return guarded == null || guarded == function ? function : guarded::apply;
  }

  /** An order for a stream of a collection. */
  public static <A> @Nullable Comparator<A> in(
      @Nullable Comparator<A> order, @Nullable Object stream) {
    // One that a collection keeps is its own: it may be asked for, and compared with others.
    if (order == null || !(stream instanceof BaseStream) || !guards(order, stream)) {
      return order;
    }
    return (a, b) -> {
      enter(stream);
      try {
        return order.compare(a, b);
      } finally {
        leave(stream);
      }
    };
  }

  /** A collector for a stream of a collection. */
  public static <A, C, R> @Nullable Collector<A, C, R> in(
      @Nullable Collector<A, C, R> collector, @Nullable Object stream) {
    if (collector == null || stream == null || !guards(collector, stream)) {
      return collector;
    }
    BiConsumer<C, A> accumulator = collector.accumulator();
    return new Collector<>() {
      @Override
      public Supplier<C> supplier() {
        return collector.supplier();
      }

      @Override
      public BiConsumer<C, A> accumulator() {
        return (container, a) -> {
          enter(stream);
          try {
            accumulator.accept(container, a);
          } finally {
            leave(stream);
          }
        };
      }

      @Override
      public BinaryOperator<C> combiner() {
        return collector.combiner();
      }

      @Override
      public Function<C, R> finisher() {
        return collector.finisher();
      }

      @Override
      public Set<Characteristics> characteristics() {
        return collector.characteristics();
      }
    };
  }
}
