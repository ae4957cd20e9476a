package org.lockscope.agent;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import org.jspecify.annotations.Nullable;

/**
 * A method's reads of its own object's final fields. All go by one reference, which the method was
 * handed: that the constructor ended before has to be told once, at the method's entry (JLS 17.5).
 */
final class OwnFinals {
  /** The first such read: the field, and the line it is in. */
  record First(FieldInstruction read, int line) {}

  private final WovenClass type;
  private boolean ofThis;

  OwnFinals(WovenClass type) {
    this.type = type;
  }

  /** Takes a method's next element: whether it is such a read. */
  boolean isRead(CodeElement element) {
    boolean found =
        ofThis
            && element instanceof FieldInstruction field
            && field.opcode() == Opcode.GETFIELD
            && type.freezes(field.owner().asInternalName(), field.name().stringValue());
    ofThis = element instanceof LoadInstruction load && load.slot() == 0;
    return found;
  }

  /** The first in a method; null if there is none. */
  static @Nullable First first(WovenClass type, Iterable<CodeElement> code) {
    OwnFinals finals = new OwnFinals(type);
    int line = 0;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      }
      if (finals.isRead(element)) {
        return new First((FieldInstruction) element, line);
      }
    }
    return null;
  }
}
