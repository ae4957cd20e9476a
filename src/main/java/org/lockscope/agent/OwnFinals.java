package org.lockscope.agent;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import org.jspecify.annotations.Nullable;

/**
 * A method's reads of its own object's final fields. All go by one reference, which the method was
 * handed: that the constructor ended before has to be told once, as the method reads the first (JLS
 * 17.5). It is told at the method's entry, so only of a method that does nothing before that could
 * be ordered by it, and that comes to the first read in any case.
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

  /** The first in a method that begins with it; null if there is none. */
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
      if (mayComeBefore(element)) {
        return null;
      }
    }
    return null;
  }

  /** Whether it may be an access or an order of its own, or go round what follows. */
  private static boolean mayComeBefore(CodeElement element) {
    return switch (element) {
      case FieldInstruction _, ArrayLoadInstruction _, ArrayStoreInstruction _ -> true;
      case InvokeInstruction _, InvokeDynamicInstruction _, MonitorInstruction _ -> true;
      case BranchInstruction _, TableSwitchInstruction _, LookupSwitchInstruction _ -> true;
      case ReturnInstruction _, ThrowInstruction _ -> true;
      default -> false;
    };
  }
}
