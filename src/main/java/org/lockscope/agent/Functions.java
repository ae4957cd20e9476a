package org.lockscope.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Has functions among a call's arguments be called in the order of what they are handed to. */
final class Functions {
  private static final ClassDesc OBJECTS = ClassDesc.of("org.lockscope.agent.rt.Guarded");
  private static final ClassDesc NUMBERS = ClassDesc.of("org.lockscope.agent.rt.GuardedNumbers");

  private static final Set<String> OF_OBJECTS =
      Set.of(
          "Ljava/util/function/Function;",
          "Ljava/util/function/BiFunction;",
          "Ljava/util/function/UnaryOperator;",
          "Ljava/util/function/BinaryOperator;",
          "Ljava/util/function/Consumer;",
          "Ljava/util/function/BiConsumer;",
          "Ljava/util/function/Predicate;",
          "Ljava/util/Comparator;",
          "Ljava/util/stream/Collector;");

  private static final Set<String> OF_NUMBERS =
      Set.of(
          "Ljava/util/function/IntUnaryOperator;",
          "Ljava/util/function/LongUnaryOperator;",
          "Ljava/util/function/IntBinaryOperator;",
          "Ljava/util/function/LongBinaryOperator;",
          "Ljava/util/function/ToIntFunction;",
          "Ljava/util/function/ToLongFunction;",
          "Ljava/util/function/ToDoubleFunction;",
          "Ljava/util/function/ToIntBiFunction;",
          "Ljava/util/function/ToLongBiFunction;",
          "Ljava/util/function/ToDoubleBiFunction;");

  private Functions() {}

  private static @Nullable ClassDesc guarding(ClassDesc function) {
    String descriptor = function.descriptorString();
    return OF_OBJECTS.contains(descriptor)
        ? OBJECTS
        : OF_NUMBERS.contains(descriptor) ? NUMBERS : null;
  }

  /**
   * Replaces each function among a call's arguments by one that is guarded by an object.
   *
   * @param saved the locals that hold the arguments
   * @param object loads the object; is told which argument it is for
   */
  static void guard(CodeBuilder to, MethodTypeDesc type, List<Integer> saved, IntConsumer object) {
    for (int i = 0; i < type.parameterCount(); i++) {
      ClassDesc function = type.parameterType(i);
      ClassDesc guarding = guarding(function);
      if (guarding != null) {
        to.aload(saved.get(i));
        object.accept(i);
        to.invokestatic(
            guarding, "in", MethodTypeDesc.of(function, function, ConstantDescs.CD_Object));
        to.astore(saved.get(i));
      }
    }
  }
}
