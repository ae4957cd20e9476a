package org.lockscope.agent;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.agent.rt.Classes;
import org.lockscope.agent.rt.Sites;

/** Weaves one class. Used once, by the thread that loads the class. */
final class WovenClass implements ClassTransform {
  private static final ClassDesc SHADOWED = ClassDesc.of("org.lockscope.agent.rt.Shadowed");
  private static final String SHADOW = "lockscope$shadow";
  private static final Set<String> SERIALIZED =
      Set.of("java/io/Serializable", "java/io/Externalizable");

  private final ClassModel model;
  private final Types types;
  private final Models models;
  private final boolean records;
  private final FieldKinds fields;
  private final Set<String> leftAlone;
  private final boolean reachesOut;
  private final MethodReferences references = new MethodReferences(this);
  private final String name;
  private final String file;
  private final Map<String, Integer> sites = new HashMap<>();

  /**
   * A class to weave.
   *
   * @param records whether its accesses are recorded, and not only its synchronisation
   * @param leftAlone methods, by name and descriptor, that are too long to be woven
   */
  WovenClass(
      ClassModel model,
      Types types,
      Models models,
      boolean records,
      FieldKinds fields,
      Set<String> leftAlone) {
    this.model = model;
    this.types = types;
    this.models = models;
    this.records = records;
    this.fields = fields;
    this.leftAlone = leftAlone;
    this.reachesOut =
        model.methods().stream()
            .filter(method -> method.methodName().equalsString("<clinit>"))
            .flatMap(method -> method.code().stream())
            .anyMatch(code -> code.elementStream().anyMatch(this::reaches));
    this.name = internalName().replace('/', '.');
    this.file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(source -> source.sourceFile().stringValue())
            .orElse(name);
  }

  String internalName() {
    return model.thisClass().asInternalName();
  }

  ClassDesc desc() {
    return model.thisClass().asSymbol();
  }

  Types types() {
    return types;
  }

  Models models() {
    return models;
  }

  boolean records() {
    return records;
  }

  boolean isInterface() {
    return model.flags().has(AccessFlag.INTERFACE);
  }

  /**
   * Whether its initialiser may write what is reached otherwise than by its own static fields,
   * whose accesses tell by themselves that the class has been initialised.
   */
  boolean reachesOut() {
    return reachesOut;
  }

  private boolean reaches(CodeElement element) {
    return switch (element) {
      case FieldInstruction field ->
          field.opcode() == Opcode.PUTFIELD || !field.owner().equals(model.thisClass());
      case InvokeInstruction call ->
          !call.name().equalsString("<init>")
              && !call.name().equalsString("$values")
              && !Jdk.has(call.owner().asInternalName().replace('/', '.'));
      default -> false;
    };
  }

  /** Its name, with dots. */
  String name() {
    return name;
  }

  /** The method references that are written another way. */
  MethodReferences references() {
    return references;
  }

  FieldKinds fields() {
    return fields;
  }

  /** Whether accesses to a field may have to be told of. */
  boolean watches(String owner, String field) {
    if (owner.startsWith("java/") || owner.startsWith("[")) {
      return false;
    }
    Integer kind = owner.equals(internalName()) ? fields.kinds().get(field) : null;
    if (kind == null) {
      return true; // another class's, or inherited: found out when it is accessed first
    }
    boolean initialised = (kind & Classes.STATIC) != 0 && fields.initialises();
    return (kind & 3) != Classes.IGNORED || initialised;
  }

  /** Whether a field is a final one of this class whose reads see the end of the constructor. */
  boolean freezes(String owner, String field) {
    Integer kind = owner.equals(internalName()) ? fields.kinds().get(field) : null;
    return kind != null && kind == Classes.FINAL;
  }

  /**
   * Whether constructing an instance of a class may be this class's own constructor's beginning.
   */
  boolean isOwnOrSuper(String other) {
    return other.equals(internalName())
        || model.superclass().filter(s -> s.asInternalName().equals(other)).isPresent();
  }

  /** The number of a place that accesses no field. */
  int site(String method, int line) {
    return sites.computeIfAbsent(method + ":" + line, key -> Sites.add(file, line, method));
  }

  /** The number of a place that accesses a field. */
  int site(String method, int line, String owner, String field) {
    return sites.computeIfAbsent(
        method + ":" + line + ":" + owner + "." + field,
        key -> Sites.add(file, line, method, owner, field));
  }

  @Override
  public void accept(ClassBuilder to, ClassElement element) {
    if (element instanceof MethodModel method && method.code().isPresent()) {
      weave(to, method);
    } else if (element instanceof Interfaces list && carriesShadow()) {
      List<java.lang.classfile.constantpool.ClassEntry> all = new ArrayList<>(list.interfaces());
      all.add(to.constantPool().classEntry(SHADOWED));
      to.with(Interfaces.of(all));
    } else {
      to.with(element);
    }
  }

  @Override
  public void atEnd(ClassBuilder to) {
    references.finish(to);
    if (!carriesShadow()) {
      return;
    }
    int own = ClassFile.ACC_PRIVATE | ClassFile.ACC_TRANSIENT | ClassFile.ACC_SYNTHETIC;
    to.withField(SHADOW, ConstantDescs.CD_Object, own);
    int open = ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC | ClassFile.ACC_FINAL;
    to.withMethodBody(
        SHADOW,
        MethodTypeDesc.of(ConstantDescs.CD_Object),
        open,
        code -> code.aload(0).getfield(desc(), SHADOW, ConstantDescs.CD_Object).areturn());
    to.withMethodBody(
        SHADOW,
        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object),
        open,
        code -> code.aload(0).aload(1).putfield(desc(), SHADOW, ConstantDescs.CD_Object).return_());
  }

  /**
   * Whether instances get a field for their shadow: where the class above is the JDK's. Not where
   * the class may be serialized under a number computed from its members.
   */
  private boolean carriesShadow() {
    if (isInterface() || model.flags().has(AccessFlag.MODULE)) {
      return false;
    }
    String above = model.superclass().map(s -> s.asInternalName()).orElse("");
    if (above.equals("java/lang/Record")) {
      return false; // a record has no fields but its components
    }
    boolean serialized =
        model.interfaces().stream().anyMatch(i -> SERIALIZED.contains(i.asInternalName()))
            || (!above.equals("java/lang/Object") && !above.equals("java/lang/Thread"));
    return Jdk.has(above.replace('/', '.')) && !serialized;
  }

  private void weave(ClassBuilder to, MethodModel method) {
    if (leftAlone.contains(key(method))) {
      to.with(method);
      return;
    }
    boolean writesThis = method.code().map(MethodWeaver::writesThis).orElse(false);
    WovenMethod woven = WovenMethod.of(name, method, writesThis);
    to.transformMethod(
        method,
        (builder, element) -> {
          if (element instanceof CodeAttribute code) {
            builder.transformCode(code, new MethodWeaver(this, woven, code));
          } else if (element instanceof java.lang.classfile.AccessFlags flags
              && woven.isSynchronized()) {
            builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_SYNCHRONIZED);
          } else {
            builder.with(element);
          }
        });
  }

  static String key(MethodModel method) {
    return method.methodName().stringValue() + method.methodType().stringValue();
  }
}
