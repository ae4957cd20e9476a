package org.lockscope.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.MethodTypeDesc;

/**
 * Tells of one method's accesses of fields and of arrays' elements. As {@link MethodWeaver}, it
 * puts in no branch and leaves the stack as it was.
 */
final class AccessWeaver {
  private static final MethodTypeDesc TWO_OBJECTS_SITE =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Object;I)V");
  private static final MethodTypeDesc OBJECT_CLASS_SITE =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;Ljava/lang/Class;I)V");
  private static final MethodTypeDesc ELEMENT_SITE =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;II)V");

  private final WovenClass type;
  private final WovenMethod method;

  AccessWeaver(WovenClass type, WovenMethod method) {
    this.type = type;
    this.method = method;
  }

  /**
   * An access of a field.
   *
   * @param raw whether the object under construction may not be told of yet
   */
  void field(CodeBuilder to, FieldInstruction access, int line, boolean raw) {
    String name = access.name().stringValue();
    String owner = access.owner().asInternalName();
    if (!type.watches(owner, name) || (raw && owner.equals(type.internalName()))) {
      to.with(access);
      return;
    }
    int site = type.site(method.name(), line, owner.replace('/', '.'), name);
    boolean wide = TypeKind.from(access.typeSymbol()).slotSize() == 2;
    switch (access.opcode()) {
      case GETFIELD -> {
        to.dup().with(access);
        if (wide) {
          to.dup2_x1().pop2();
        } else {
          to.swap();
        }
        tell(to, site, "read", MethodWeaver.OBJECT_SITE);
      }
      case GETSTATIC -> {
        to.with(access);
        to.loadConstant(access.owner().asSymbol());
        tell(to, site, "readStatic", MethodWeaver.CLASS_SITE);
      }
      case PUTFIELD -> {
        putField(to, access, wide, site);
        to.with(access);
      }
      default -> {
        if (naming(access.type().stringValue())) {
          to.dup().loadConstant(access.owner().asSymbol());
          tell(to, site, "writeStaticNaming", OBJECT_CLASS_SITE);
        } else {
          to.loadConstant(access.owner().asSymbol());
          tell(to, site, "writeStatic", MethodWeaver.CLASS_SITE);
        }
        to.with(access);
      }
    }
  }

  private static void tell(CodeBuilder to, int site, String hook, MethodTypeDesc of) {
    to.loadConstant(site).invokestatic(MethodWeaver.RT, hook, of);
  }

  private static void putField(CodeBuilder to, FieldInstruction access, boolean wide, int site) {
    if (naming(access.type().stringValue())) {
      tell(to.dup2(), site, "writeNaming", TWO_OBJECTS_SITE);
    } else if (wide) {
      tell(to.dup2_x1().pop2().dup_x2(), site, "write", MethodWeaver.OBJECT_SITE);
    } else {
      tell(to.dup2().pop(), site, "write", MethodWeaver.OBJECT_SITE);
    }
  }

  /**
   * Whether what is in such a field is called by the field's name: arrays and the JDK's objects.
   */
  private static boolean naming(String type) {
    return type.startsWith("[")
        || type.startsWith("Ljava/util/")
        || type.startsWith("Ljava/text/")
        || type.equals("Ljava/lang/Object;")
        || type.startsWith("Ljava/lang/StringBu");
  }

  void load(CodeBuilder to, ArrayLoadInstruction load, int line) {
    if (type.records()) {
      tell(to.dup2(), type.site(method.name(), line), "readElement", ELEMENT_SITE);
    }
    to.with(load);
  }

  void store(CodeBuilder to, ArrayStoreInstruction store, int line) {
    if (type.records()) {
      boolean wide = store.typeKind().slotSize() == 2;
      if (wide) {
        to.dup2_x2().pop2();
      } else {
        to.dup_x2().pop();
      }
      tell(to.dup2(), type.site(method.name(), line), "writeElement", ELEMENT_SITE);
      if (wide) {
        to.dup2_x2().pop2();
      } else {
        to.dup2_x1().pop2();
      }
    }
    to.with(store);
  }
}
