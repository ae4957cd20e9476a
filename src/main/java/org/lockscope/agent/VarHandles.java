package org.lockscope.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.IntSupplier;
import org.lockscope.agent.rt.Calls;

/**
 * Weaves accesses through variable handles, by the mode that the method's name says. A handle's
 * variables are told apart by the object they are in.
 */
final class VarHandles {
  private static final ClassDesc RT = ClassDesc.of("org.lockscope.agent.rt.Variables");
  private static final MethodTypeDesc VARIABLE =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Object;II)V");

  private static final MethodTypeDesc VARIABLE_OF =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
  private static final MethodTypeDesc STANDS_FOR =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Class;Ljava/lang/String;)V");

  private VarHandles() {}

  /** What a mode orders: bits of {@link Calls}; 0 for plain and opaque ones. */
  static int effect(String mode) {
    if (mode.endsWith("Plain")
        || mode.endsWith("Opaque")
        || mode.equals("get")
        || mode.equals("set")) {
      return 0;
    }
    if (mode.equals("getVolatile") || mode.endsWith("Acquire")) {
      return Calls.ACQUIRE;
    }
    if (mode.equals("setVolatile") || mode.endsWith("Release")) {
      return Calls.RELEASE;
    }
    boolean both =
        mode.startsWith("compareAnd")
            || mode.startsWith("weakCompareAnd")
            || mode.startsWith("getAnd");
    return both ? Calls.RELEASE | Calls.ACQUIRE : 0;
  }

  /** Whether a class's objects stand for fields of other classes. */
  static boolean isHandle(String owner) {
    return owner.equals("java.lang.invoke.VarHandle")
        || (owner.startsWith("java.util.concurrent.atomic.Atomic")
            && owner.endsWith("FieldUpdater"));
  }

  /** What a method of such an object orders. */
  private static int effect(String owner, String name) {
    if (owner.endsWith("VarHandle")) {
      return effect(name);
    }
    return switch (name) {
      case "get" -> Calls.ACQUIRE;
      case "set", "lazySet" -> Calls.RELEASE;
      default -> Calls.RELEASE | Calls.ACQUIRE;
    };
  }

  /** Weaves the making of a handle, which tells the field it stands for. */
  static boolean making(
      CodeBuilder to, InvokeInstruction call, String owner, String name, CallWeaver locals) {
    boolean found = name.equals("findVarHandle") || name.equals("findStaticVarHandle");
    boolean updater = isHandle(owner) && name.equals("newUpdater");
    if (!updater && !(found && owner.equals("java.lang.invoke.MethodHandles$Lookup"))) {
      return false;
    }
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = locals.save(to, type);
    locals.restore(to, type, saved);
    to.with(call);
    to.dup().aload(saved.get(0)).aload(saved.get(updater ? saved.size() - 1 : 1));
    to.invokestatic(RT, "standsFor", STANDS_FOR);
    return true;
  }

  static boolean weave(
      CodeBuilder to, InvokeInstruction call, String name, IntSupplier site, CallWeaver locals) {
    int effect = effect(call.owner().asInternalName().replace('/', '.'), name);
    if (effect == 0) {
      return false;
    }
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = locals.save(to, type);
    int handle = locals.local(to, saved.size());
    to.dup().astore(handle);
    boolean inObject = type.parameterCount() > 0 && !type.parameterType(0).isPrimitive();
    int number = site.getAsInt();
    Functions.guard(
        to,
        type,
        saved,
        function -> to.aload(handle).aload(saved.get(0)).invokestatic(RT, "variable", VARIABLE_OF));
    if ((effect & Calls.RELEASE) != 0) {
      variable(to, handle, saved, inObject, Calls.RELEASE, number);
    }
    locals.restore(to, type, saved);
    to.with(call);
    if ((effect & Calls.ACQUIRE) != 0) {
      variable(to, handle, saved, inObject, Calls.ACQUIRE, number);
    }
    return true;
  }

  private static void variable(
      CodeBuilder to, int handle, List<Integer> saved, boolean inObject, int effect, int site) {
    to.aload(handle);
    if (inObject) {
      to.aload(saved.get(0));
    } else {
      to.aconst_null();
    }
    to.loadConstant(effect).loadConstant(site).invokestatic(RT, "variable", VARIABLE);
  }
}
