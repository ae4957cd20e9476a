package org.lockscope.agent;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;
import org.lockscope.agent.rt.Names;

/**
 * Turns {@code latch::countDown} into a call that can be woven: a method reference to one of the
 * JDK's methods is made to mean a method of the class itself, which calls what it meant. One
 * class's.
 */
final class MethodReferences {
  /** What stands in the place of a method reference, and where that stands. */
  private record Reference(String name, DirectMethodHandleDesc means, int site) {}

  private final WovenClass type;
  private final List<Reference> all = new ArrayList<>();

  MethodReferences(WovenClass type) {
    this.type = type;
  }

  /** Writes a call site, with what its reference means replaced if that would be woven. */
  void write(CodeBuilder to, InvokeDynamicInstruction call, int site) {
    DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
    List<ConstantDesc> arguments = new ArrayList<>(call.bootstrapArgs());
    if (isReference(bootstrap, arguments)
        && bootstrap.owner().descriptorString().equals("Ljava/lang/invoke/LambdaMetafactory;")
        && arguments.get(1) instanceof DirectMethodHandleDesc means
        && concerns(means)) {
      Reference reference = new Reference("lockscope$reference$" + all.size(), means, site);
      all.add(reference);
      arguments.set(
          1,
          MethodHandleDesc.ofMethod(
              type.isInterface() ? Kind.INTERFACE_STATIC : Kind.STATIC,
              type.desc(),
              reference.name,
              means.invocationType()));
      to.invokedynamic(
          DynamicCallSiteDesc.of(
              bootstrap,
              call.name().stringValue(),
              call.typeSymbol(),
              arguments.toArray(ConstantDesc[]::new)));
      return;
    }
    to.with(call);
  }

  /**
   * Whether a bootstrap makes a function whose meaning may be replaced. That of one which can be
   * written to a file is written with it, so it stays as it is, and is named.
   */
  private boolean isReference(DirectMethodHandleDesc bootstrap, List<ConstantDesc> arguments) {
    if (bootstrap.methodName().equals("metafactory")) {
      return true;
    }
    boolean serializable =
        bootstrap.methodName().equals("altMetafactory")
            && arguments.size() > 3
            && arguments.get(3) instanceof Integer flags
            && (flags & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
    if (serializable
        && arguments.get(1) instanceof DirectMethodHandleDesc means
        && concerns(means)) {
      Names.unwatched(
          type.name() + ", reference to " + means.methodName(), "it can be written to a file");
    }
    return bootstrap.methodName().equals("altMetafactory") && !serializable;
  }

  private boolean concerns(DirectMethodHandleDesc means) {
    boolean virtual = means.kind() == Kind.VIRTUAL || means.kind() == Kind.INTERFACE_VIRTUAL;
    String owner = means.owner().descriptorString();
    return virtual
        && owner.startsWith("L")
        && CallWeaver.concerns(type.models(), means.methodName())
        && !type.types()
            .inherited(owner.substring(1, owner.length() - 1).replace('/', '.'), means.methodName())
            .isEmpty();
  }

  /** Adds the methods that stand in the references' places. */
  void finish(ClassBuilder to) {
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    for (Reference reference : all) {
      to.withMethodBody(
          reference.name, reference.means.invocationType(), flags, code -> body(code, reference));
    }
  }

  private void body(CodeBuilder code, Reference reference) {
    DirectMethodHandleDesc means = reference.means;
    MethodTypeDesc all = means.invocationType();
    for (int i = 0; i < all.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(all.parameterType(i)), code.parameterSlot(i));
    }
    boolean ofInterface = means.kind() == Kind.INTERFACE_VIRTUAL;
    InvokeInstruction call =
        InvokeInstruction.of(
            ofInterface ? Opcode.INVOKEINTERFACE : Opcode.INVOKEVIRTUAL,
            code.constantPool().classEntry(means.owner()),
            code.constantPool().utf8Entry(means.methodName()),
            code.constantPool().utf8Entry(means.lookupDescriptor()),
            ofInterface);
    CallWeaver calls = new CallWeaver(type.types(), type.models());
    if (!calls.weave(code, call, () -> reference.site)) {
      code.with(call);
    }
    code.return_(TypeKind.from(all.returnType()));
  }
}
