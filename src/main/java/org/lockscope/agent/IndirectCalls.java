package org.lockscope.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Weaves calls whose code does not say what they call: through {@code Method} and {@code
 * MethodHandle}. What is called is found when it happens; where it cannot be found, the call is
 * taken to order everything, since a false alarm is worse than a race that is missed.
 */
final class IndirectCalls {
  /** The names of such calls. */
  static final Set<String> CALLS = Set.of("invoke", "invokeExact", "invokeWithArguments");

  private static final ClassDesc RT = ClassDesc.of("org.lockscope.agent.rt.Indirect");
  private static final String METHOD = "java.lang.reflect.Method";
  private static final String HANDLE = "java.lang.invoke.MethodHandle";
  private static final String LOOKUP = "java.lang.invoke.MethodHandles$Lookup";

  private static final MethodTypeDesc REFLECTED =
      MethodTypeDesc.ofDescriptor(
          "(Ljava/lang/reflect/Method;Ljava/lang/Object;[Ljava/lang/Object;I)V");
  private static final MethodTypeDesc REFLECTED_WITH =
      MethodTypeDesc.ofDescriptor(
          "(Ljava/lang/Object;Ljava/lang/reflect/Method;Ljava/lang/Object;I)V");
  private static final MethodTypeDesc HANDLED =
      MethodTypeDesc.ofDescriptor(
          "(Ljava/lang/invoke/MethodHandle;Ljava/lang/Object;Ljava/lang/Object;I)V");
  private static final MethodTypeDesc HANDLED_WITH =
      MethodTypeDesc.ofDescriptor(
          "(Ljava/lang/Object;Ljava/lang/invoke/MethodHandle;Ljava/lang/Object;I)V");
  private static final MethodTypeDesc MEANS =
      MethodTypeDesc.ofDescriptor(
          "(Ljava/lang/invoke/MethodHandle;Ljava/lang/Class;Ljava/lang/String;)V");

  private static final MethodTypeDesc BOXED =
      MethodTypeDesc.of(ConstantDescs.CD_Boolean, ConstantDescs.CD_boolean);

  private IndirectCalls() {}

  /** Weaves a call if it is one of these; returns whether it was written. */
  static boolean weave(
      CodeBuilder to,
      InvokeInstruction call,
      String owner,
      String name,
      IntSupplier site,
      CallWeaver locals) {
    if (call.opcode() != Opcode.INVOKEVIRTUAL) {
      return false;
    }
    if (owner.equals(METHOD) && name.equals("invoke")) {
      reflected(to, call, site.getAsInt(), locals);
      return true;
    }
    if (owner.equals(HANDLE) && CALLS.contains(name)) {
      handled(to, call, name, site.getAsInt(), locals);
      return true;
    }
    return owner.equals(LOOKUP) && making(to, call, name, locals);
  }

  private static void reflected(
      CodeBuilder to, InvokeInstruction call, int site, CallWeaver locals) {
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = locals.save(to, type);
    int method = locals.local(to, saved.size());
    to.dup().astore(method);
    to.aload(method).aload(saved.get(0)).aload(saved.get(1)).loadConstant(site);
    to.invokestatic(RT, "before", REFLECTED);
    locals.restore(to, type, saved);
    to.with(call);
    to.dup().aload(method).aload(saved.get(0)).loadConstant(site);
    to.invokestatic(RT, "after", REFLECTED_WITH);
  }

  private static void handled(
      CodeBuilder to, InvokeInstruction call, String name, int site, CallWeaver locals) {
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = locals.save(to, type);
    int handle = locals.local(to, saved.size());
    to.dup().astore(handle);
    boolean direct = !name.equals("invokeWithArguments");
    to.aload(handle);
    load(to, type, saved, direct ? 0 : -1);
    load(to, type, saved, direct ? type.parameterCount() - 1 : -1);
    to.loadConstant(site).invokestatic(RT, "before", HANDLED);
    locals.restore(to, type, saved);
    to.with(call);
    if (type.returnType().equals(ConstantDescs.CD_boolean)) {
      // It may say whether a lock was obtained.
      to.dup().invokestatic(ConstantDescs.CD_Boolean, "valueOf", BOXED);
    } else if (type.returnType().isPrimitive()) {
      to.aconst_null();
    } else {
      to.dup();
    }
    to.aload(handle);
    load(to, type, saved, direct ? 0 : -1);
    to.loadConstant(site).invokestatic(RT, "after", HANDLED_WITH);
  }

  private static void load(CodeBuilder to, MethodTypeDesc type, List<Integer> saved, int index) {
    boolean reference =
        index >= 0 && index < type.parameterCount() && !type.parameterType(index).isPrimitive();
    if (reference) {
      to.aload(saved.get(index));
    } else {
      to.aconst_null();
    }
  }

  /** A handle that is looked up stands for a method or a field by its class and name. */
  private static boolean making(
      CodeBuilder to, InvokeInstruction call, String name, CallWeaver locals) {
    MethodTypeDesc type = call.typeSymbol();
    boolean named =
        type.parameterCount() >= 2
            && type.parameterType(0).equals(ConstantDescs.CD_Class)
            && type.parameterType(1).equals(ConstantDescs.CD_String)
            && type.returnType().equals(ConstantDescs.CD_MethodHandle);
    if (!named) {
      return false;
    }
    List<Integer> saved = locals.save(to, type);
    locals.restore(to, type, saved);
    to.with(call);
    to.dup().aload(saved.get(0)).aload(saved.get(1));
    to.invokestatic(RT, name.endsWith("etter") ? "field" : "method", MEANS);
    return true;
  }
}
