package org.lockscope.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.lockscope.agent.rt.Calls;

/** Weaves calls of the JDK's methods, as the models say. One method's. */
final class CallWeaver {
  private static final ClassDesc CALLS = ClassDesc.of("org.lockscope.agent.rt.Calls");
  private static final ClassDesc VARIABLES = ClassDesc.of("org.lockscope.agent.rt.Variables");

  private static final MethodTypeDesc AROUND =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;II)V");
  private static final MethodTypeDesc AROUND_WITH =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Object;II)V");
  private static final MethodTypeDesc REFLECTED_FIELD =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/reflect/Field;Ljava/lang/Object;II)V");
  private static final MethodTypeDesc WRAPPED =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Object;)V");
  private static final MethodTypeDesc SITE = MethodTypeDesc.ofDescriptor("(I)V");
  private static final MethodTypeDesc SIGNAL =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;II)V");
  private static final MethodTypeDesc BARRIER =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Runnable;)Ljava/lang/Runnable;");

  /** The methods of a field that access it. */
  private static final Pattern REFLECTED =
      Pattern.compile("[gs]et(Boolean|Byte|Char|Short|Int|Long|Float|Double)?");

  private static final int BEFORE =
      Calls.RELEASE
          | Calls.READ
          | Calls.WRITE
          | Calls.READER_RELEASE
          | Calls.INTERRUPT
          | Calls.WAITS;

  /** What has functions that a collection or an atomic calls be called in that one's own order. */
  private static final int GUARDING =
      Calls.READ | Calls.WRITE | Calls.VIEW | Calls.RELEASE | Calls.CALLS;

  private static final int AFTER =
      ~(Calls.RELEASE | Calls.READER_RELEASE | Calls.INTERRUPT | Calls.CALLS);

  private final Types types;
  private final Models models;

  /** Locals that hold a call's arguments meanwhile, each wide enough for any. */
  private final List<Integer> spare = new ArrayList<>();

  CallWeaver(Types types, Models models) {
    this.types = types;
    this.models = models;
  }

  /** Whether calls of methods with a name may have to be woven. */
  static boolean concerns(Models models, String name) {
    return !models.of(name).isEmpty()
        || LockCalls.named(name)
        || IndirectCalls.CALLS.contains(name)
        || Set.of("wait", "notify", "notifyAll").contains(name);
  }

  /** Weaves a call if anything is to be recorded about it; returns whether it was written. */
  boolean weave(CodeBuilder to, InvokeInstruction call, IntSupplier site) {
    String name = call.name().stringValue();
    String owner = call.owner().asInternalName().replace('/', '.');
    if (VarHandles.making(to, call, owner, name, this)
        || IndirectCalls.weave(to, call, owner, name, site, this)) {
      return true;
    }
    if (call.opcode() == Opcode.INVOKESTATIC) {
      return ofClass(to, call, owner, name, site);
    }
    if (name.equals("<init>")) {
      if (owner.equals("java.util.concurrent.CyclicBarrier")
          && call.type().equalsString("(ILjava/lang/Runnable;)V")) {
        to.invokestatic(CALLS, "barrierAction", BARRIER);
      }
      return false;
    }
    if (ofObject(to, call, name, site)) {
      return true;
    }
    if (owner.equals("java.lang.reflect.Field") && REFLECTED.matcher(name).matches()) {
      reflected(to, call, name.startsWith("set") ? Calls.WRITE : Calls.READ, site.getAsInt());
      return true;
    }
    if (VarHandles.isHandle(owner)) {
      return VarHandles.weave(to, call, name, site, this);
    }
    boolean locking = LockCalls.named(name);
    List<Models.Row> rows = models.of(name);
    if (rows.isEmpty() && !locking) {
      return false;
    }
    List<Class<?>> means = types.inherited(owner, name);
    if (locking && LockCalls.weave(to, call, name, means, site, this)) {
      return true;
    }
    int what = 0;
    for (Models.Row row : rows) {
      Class<?> model = Types.ofTheJdk(row.type());
      if (model != null && means.stream().anyMatch(model::isAssignableFrom)) {
        what |= row.what();
      }
    }
    String type = call.type().stringValue();
    if ((type.contains("J") && type.indexOf('J') < type.indexOf(')'))
        || type.contains("Duration;")) {
      what &= ~Calls.WAITS; // not without a limit
    }
    return what != 0 && around(to, call, what, site.getAsInt());
  }

  /** An access by reflection is one to the field that it means. */
  private void reflected(CodeBuilder to, InvokeInstruction call, int what, int site) {
    List<Integer> saved = save(to, call.typeSymbol());
    int receiver = local(to, saved.size());
    to.dup().astore(receiver);
    if (what == Calls.WRITE) {
      to.aload(receiver).aload(saved.getFirst()).loadConstant(what).loadConstant(site);
      to.invokestatic(VARIABLES, "reflected", REFLECTED_FIELD);
    }
    restore(to, call.typeSymbol(), saved);
    to.with(call);
    if (what == Calls.READ) {
      to.aload(receiver).aload(saved.getFirst()).loadConstant(what).loadConstant(site);
      to.invokestatic(VARIABLES, "reflected", REFLECTED_FIELD);
    }
  }

  private boolean ofClass(
      CodeBuilder to, InvokeInstruction call, String owner, String name, IntSupplier site) {
    if (owner.equals("java.lang.Thread") && name.equals("interrupted")) {
      to.with(call).loadConstant(site.getAsInt()).invokestatic(CALLS, "interrupted", SITE);
      return true;
    }
    if (owner.equals("java.lang.invoke.VarHandle") && name.endsWith("Fence")) {
      to.loadConstant(site.getAsInt()).invokestatic(CALLS, "fence", SITE).with(call);
      return true;
    }
    int what = 0;
    for (Models.Row row : models.of(name)) {
      what |= row.type().equals(owner) ? row.what() : 0;
    }
    return what != 0 && aroundStatic(to, call, what, site.getAsInt());
  }

  /** A static method orders by its class; its result may be a view of its first argument. */
  private boolean aroundStatic(CodeBuilder to, InvokeInstruction call, int what, int site) {
    MethodTypeDesc type = call.typeSymbol();
    if (what == Calls.VIEW) {
      List<Integer> saved = save(to, type);
      restore(to, type, saved);
      to.with(call).dup().aload(saved.getFirst());
      to.invokestatic(CALLS, "wrapped", WRAPPED);
      return true;
    }
    if ((what & BEFORE) != 0) {
      to.loadConstant(call.owner().asSymbol()).loadConstant(what).loadConstant(site);
      to.invokestatic(CALLS, "before", AROUND);
    }
    to.with(call);
    if ((what & AFTER) != 0) {
      to.loadConstant(call.owner().asSymbol()).loadConstant(what).loadConstant(site);
      to.invokestatic(CALLS, "after", AROUND);
    }
    return true;
  }

  private static boolean ofObject(
      CodeBuilder to, InvokeInstruction call, String name, IntSupplier site) {
    String type = call.type().stringValue();
    if (name.equals("wait") && MethodWeaver.WAITS.containsKey(type)) {
      MethodTypeDesc replaced = MethodWeaver.WAITS.get(type);
      to.loadConstant(site.getAsInt()).invokestatic(MethodWeaver.RT, "await", replaced);
      return true;
    }
    boolean all = name.equals("notifyAll");
    if ((all || name.equals("notify")) && type.equals("()V")) {
      to.dup().loadConstant(all ? 1 : 0).loadConstant(site.getAsInt());
      to.invokestatic(MethodWeaver.RT, "signal", SIGNAL).with(call);
      return true;
    }
    return false;
  }

  private boolean around(CodeBuilder to, InvokeInstruction call, int what, int site) {
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = save(to, type);
    int receiver = local(to, saved.size());
    to.dup().astore(receiver);
    if ((what & BEFORE) != 0) {
      int last = type.parameterCount() - 1;
      boolean placing =
          (what & Calls.WRITE) != 0 && last >= 0 && !type.parameterType(last).isPrimitive();
      to.aload(receiver);
      if (placing) {
        to.aload(saved.get(last));
      }
      to.loadConstant(what).loadConstant(site);
      to.invokestatic(CALLS, "before", placing ? AROUND_WITH : AROUND);
    }
    if ((what & GUARDING) != 0) {
      Functions.guard(to, type, saved, _ -> to.aload(receiver));
    }
    restore(to, type, saved);
    to.with(call);
    if ((what & AFTER) != 0) {
      boolean result = !type.returnType().isPrimitive();
      if (result) {
        to.dup();
      }
      to.aload(receiver).loadConstant(what).loadConstant(site);
      to.invokestatic(CALLS, "after", result ? AROUND_WITH : AROUND);
    }
    return true;
  }

  /** Stores a call's arguments; returns where. */
  List<Integer> save(CodeBuilder to, MethodTypeDesc type) {
    List<Integer> saved = new ArrayList<>();
    for (int i = 0; i < type.parameterCount(); i++) {
      saved.add(local(to, i));
    }
    for (int i = type.parameterCount() - 1; i >= 0; i--) {
      to.storeLocal(TypeKind.from(type.parameterType(i)), saved.get(i));
    }
    return saved;
  }

  /** Loads a call's arguments. */
  void restore(CodeBuilder to, MethodTypeDesc type, List<Integer> saved) {
    for (int i = 0; i < saved.size(); i++) {
      to.loadLocal(TypeKind.from(type.parameterType(i)), saved.get(i));
    }
  }

  /** A spare local. */
  int local(CodeBuilder to, int index) {
    while (spare.size() <= index) {
      spare.add(to.allocateLocal(TypeKind.LONG));
    }
    return spare.get(index);
  }
}
