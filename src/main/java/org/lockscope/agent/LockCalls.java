package org.lockscope.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.IntSupplier;

/** Weaves calls of locks and conditions: what stands in their place makes them. */
final class LockCalls {
  private static final ClassDesc RT = ClassDesc.of("org.lockscope.agent.rt.Locks");
  private static final ClassDesc LOCK = ClassDesc.of("java.util.concurrent.locks.Lock");
  private static final ClassDesc CONDITION = ClassDesc.of("java.util.concurrent.locks.Condition");
  private static final MethodTypeDesc OBJECT_SITE =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;I)V");
  private static final MethodTypeDesc TRIED =
      MethodTypeDesc.ofDescriptor("(ZLjava/lang/Object;I)V");

  private static final Set<String> LOCK_METHODS =
      Set.of("lock", "lockInterruptibly", "tryLock", "unlock");
  private static final Map<String, String> CONDITION_METHODS =
      Map.of(
          "await", "await_",
          "awaitNanos", "awaitNanos",
          "awaitUninterruptibly", "awaitUninterruptibly",
          "awaitUntil", "awaitUntil",
          "signal", "signal",
          "signalAll", "signalAll");

  private LockCalls() {}

  /** Whether a method of a lock or a condition has a name. */
  static boolean named(String name) {
    return LOCK_METHODS.contains(name) || CONDITION_METHODS.containsKey(name);
  }

  /**
   * Weaves a call if it is one of these; returns whether it was written.
   *
   * @param means the JDK's types whose method is called
   */
  static boolean weave(
      CodeBuilder to,
      InvokeInstruction call,
      String name,
      List<Class<?>> means,
      IntSupplier site,
      CallWeaver locals) {
    boolean special = call.opcode() == Opcode.INVOKESPECIAL;
    if (LOCK_METHODS.contains(name) && means.stream().anyMatch(Lock.class::isAssignableFrom)) {
      if (special) {
        special(to, call, name, site.getAsInt(), locals);
      } else {
        replace(to, call, LOCK, name, site.getAsInt());
      }
      return true;
    }
    String method = CONDITION_METHODS.get(name);
    if (method != null && !special && means.stream().anyMatch(Condition.class::isAssignableFrom)) {
      replace(to, call, CONDITION, method, site.getAsInt());
      return true;
    }
    return false;
  }

  private static void replace(
      CodeBuilder to, InvokeInstruction call, ClassDesc receiver, String by, int site) {
    MethodTypeDesc type = call.typeSymbol();
    MethodTypeDesc replaced =
        type.insertParameterTypes(0, receiver)
            .insertParameterTypes(type.parameterCount() + 1, ConstantDescs.CD_int);
    to.loadConstant(site).invokestatic(RT, by, replaced);
  }

  /** A call of the method that an override stands for: it cannot be made from elsewhere. */
  private static void special(
      CodeBuilder to, InvokeInstruction call, String name, int site, CallWeaver locals) {
    List<Integer> saved = locals.save(to, call.typeSymbol());
    int receiver = locals.local(to, saved.size());
    to.dup().astore(receiver);
    if (name.equals("unlock")) {
      to.dup().loadConstant(site).invokestatic(RT, "lettingGo", OBJECT_SITE);
    }
    locals.restore(to, call.typeSymbol(), saved);
    to.with(call);
    if (name.equals("tryLock")) {
      to.dup().aload(receiver).loadConstant(site).invokestatic(RT, "tried", TRIED);
    } else if (!name.equals("unlock")) {
      to.aload(receiver).loadConstant(site).invokestatic(RT, "obtained", OBJECT_SITE);
    }
  }
}
