package org.lockscope.agent;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weaves one method. What it puts in has no branch and leaves the stack as it was, so the method's
 * own stack map frames stay true and are carried over: no class has to be looked up, let alone
 * loaded, to make them anew.
 */
final class MethodWeaver implements CodeTransform {
  static final ClassDesc RT = ClassDesc.of("org.lockscope.agent.rt.Rt");
  private static final ClassDesc CALLS = ClassDesc.of("org.lockscope.agent.rt.Calls");

  static final MethodTypeDesc OBJECT_SITE = MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;I)V");
  static final MethodTypeDesc CLASS_SITE = MethodTypeDesc.ofDescriptor("(Ljava/lang/Class;I)V");
  private static final Set<String> INTERRUPTIBLE =
      Set.of(
          "java/lang/InterruptedException",
          "java/util/concurrent/BrokenBarrierException",
          "java/lang/Exception",
          "java/lang/Throwable");

  private final WovenClass type;
  private final CodeAttribute code;
  private final WovenMethod method;
  private final Set<Label> handlers = new HashSet<>();
  private final CallWeaver calls;
  private final AccessWeaver accesses;

  /** Tells the reads of this object's own final fields; null where they are told of one by one. */
  private final OwnFinals.@Nullable First firstFinal;

  private final @Nullable OwnFinals finals;

  private int line;

  /** Before a constructor has called another, its object may not be told of. */
  private boolean raw;

  private int unfinished;
  private @Nullable Label bodyStart;

  MethodWeaver(WovenClass type, WovenMethod method, CodeAttribute code) {
    this.type = type;
    this.method = method;
    this.code = code;
    this.raw = method.isConstructor();
    this.line = firstLine(code);
    this.accesses = new AccessWeaver(type, method);
    this.calls = new CallWeaver(type.types(), type.models());
    boolean once = !method.isStatic() && !method.isConstructor() && !method.writesThis();
    this.firstFinal = once ? OwnFinals.first(type, code) : null;
    this.finals = firstFinal == null ? null : new OwnFinals(type);
    code.exceptionHandlers().forEach(this::handler);
  }

  private static int firstLine(CodeAttribute code) {
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        return number.line();
      }
    }
    return 0;
  }

  private void handler(ExceptionCatch caught) {
    if (caught.catchType().filter(c -> INTERRUPTIBLE.contains(c.asInternalName())).isPresent()) {
      handlers.add(caught.handler());
    }
  }

  private int site() {
    return type.site(method.name(), line);
  }

  @Override
  public void atStart(CodeBuilder to) {
    boolean enters = (method.isStatic() && !method.isInitialiser()) || method.isConstructor();
    if (enters && type.reachesOut()) {
      to.loadConstant(type.desc()).loadConstant(site()).invokestatic(RT, "entered", CLASS_SITE);
    }
    if (method.isSynchronized()) {
      pushLock(to);
      to.dup().dup().loadConstant(site()).invokestatic(RT, "request", OBJECT_SITE);
      to.monitorenter().loadConstant(site()).invokestatic(RT, "acquired", OBJECT_SITE);
      bodyStart = to.newBoundLabel();
    }
    OwnFinals.First first = firstFinal;
    if (first != null) {
      String field = first.read().name().stringValue();
      int site = type.site(method.name(), first.line(), type.name(), field);
      to.aload(0).loadConstant(site).invokestatic(RT, "read", OBJECT_SITE);
    }
    advance(to, "advancing");
  }

  private void advance(CodeBuilder to, String hook) {
    if (method.mayAdvance()) {
      to.aload(0).loadConstant(site()).invokestatic(CALLS, hook, OBJECT_SITE);
    }
  }

  private void pushLock(CodeBuilder to) {
    if (method.isStatic()) {
      to.loadConstant(type.desc());
    } else {
      to.aload(0);
    }
  }

  private void leave(CodeBuilder to) {
    pushLock(to);
    to.dup().loadConstant(site()).invokestatic(RT, "release", OBJECT_SITE).monitorexit();
  }

  @Override
  public void accept(CodeBuilder to, CodeElement element) {
    if (finals != null && finals.isRead(element)) {
      to.with(element);
      return;
    }
    switch (element) {
      case LineNumber number -> {
        line = number.line();
        to.with(element);
      }
      case LabelTarget target -> {
        to.with(element);
        if (handlers.contains(target.label())) {
          to.loadConstant(site())
              .invokestatic(CALLS, "caught", MethodTypeDesc.ofDescriptor("(I)V"));
        }
      }
      case FieldInstruction field -> accesses.field(to, field, line, raw);
      case ArrayLoadInstruction load -> accesses.load(to, load, line);
      case ArrayStoreInstruction store -> accesses.store(to, store, line);
      case MonitorInstruction monitor -> monitor(to, monitor);
      case NewObjectInstruction made -> {
        unfinished += raw && type.isOwnOrSuper(made.className().asInternalName()) ? 1 : 0;
        to.with(element);
      }
      case InvokeInstruction call -> invoke(to, call);
      case InvokeDynamicInstruction call -> type.references().write(to, call, site());
      case ReturnInstruction end -> {
        atReturn(to);
        to.with(end);
      }
      default -> to.with(element);
    }
  }

  private void atReturn(CodeBuilder to) {
    advance(to, "advanced");
    if (method.isConstructor() && type.fields().freezes() && !method.writesThis()) {
      to.aload(0).loadConstant(site()).invokestatic(RT, "frozen", OBJECT_SITE);
    }
    if (method.isInitialiser()) {
      to.loadConstant(type.desc()).loadConstant(site()).invokestatic(RT, "initialised", CLASS_SITE);
    }
    if (method.isSynchronized()) {
      leave(to);
    }
  }

  @Override
  public void atEnd(CodeBuilder to) {
    List<StackMapFrameInfo> frames = new ArrayList<>();
    code.findAttribute(Attributes.stackMapTable()).ifPresent(map -> frames.addAll(map.entries()));
    Label start = bodyStart;
    if (start != null) {
      Label handler = to.newBoundLabel();
      to.exceptionCatchAll(start, handler, handler);
      leave(to);
      to.athrow();
      List<StackMapFrameInfo.VerificationTypeInfo> locals =
          method.isStatic()
              ? List.of()
              : List.of(StackMapFrameInfo.ObjectVerificationTypeInfo.of(type.desc()));
      frames.add(
          StackMapFrameInfo.of(
              handler,
              locals,
              List.of(
                  StackMapFrameInfo.ObjectVerificationTypeInfo.of(ConstantDescs.CD_Throwable))));
    }
    if (!frames.isEmpty()) {
      to.with(StackMapTableAttribute.of(frames));
    }
  }

  private void monitor(CodeBuilder to, MonitorInstruction monitor) {
    int site = site();
    if (monitor.opcode() == Opcode.MONITORENTER) {
      to.dup().dup().loadConstant(site).invokestatic(RT, "request", OBJECT_SITE).with(monitor);
      to.loadConstant(site).invokestatic(RT, "acquired", OBJECT_SITE);
    } else {
      to.dup().loadConstant(site).invokestatic(RT, "release", OBJECT_SITE).with(monitor);
    }
  }

  private void invoke(CodeBuilder to, InvokeInstruction call) {
    boolean constructor = call.name().equalsString("<init>");
    String owner = call.owner().asInternalName();
    if (constructor && raw && type.isOwnOrSuper(owner)) {
      if (unfinished == 0) {
        raw = false;
      } else {
        unfinished--;
      }
    }
    if (!calls.weave(to, call, this::site)) {
      to.with(call);
    }
  }

  /** The instructions that matter before weaving: whether the method's own object may change. */
  static boolean writesThis(Iterable<CodeElement> code) {
    for (CodeElement element : code) {
      if (element instanceof java.lang.classfile.instruction.StoreInstruction store
          && store.slot() == 0) {
        return true;
      }
    }
    return false;
  }

  /** The descriptors of the methods that {@code wait} is replaced by. */
  static final Map<String, MethodTypeDesc> WAITS =
      Map.of(
          "()V", MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;I)V"),
          "(J)V", MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;JI)V"),
          "(JI)V", MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;JII)V"));
}
