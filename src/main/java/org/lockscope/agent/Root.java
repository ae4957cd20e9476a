package org.lockscope.agent;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeInstruction;

/**
 * A place in the JDK where work goes from one thread to another.
 *
 * @param type the class
 * @param method the method, all overloads
 * @param where at its entry, at its returns, or before its calls of {@code call}
 * @param operand the local that is told: 0 is the object itself; -1 for the called object, -2 for
 *     nothing
 */
record Root(String type, String method, Where where, String call, int operand, String hook) {
  /** Where in a method. */
  enum Where {
    ENTRY,
    EXIT,
    BEFORE
  }

  static Root entry(String type, String method, int operand, String hook) {
    return new Root(type, method, Where.ENTRY, "", operand, hook);
  }

  static Root exit(String type, String method, int operand, String hook) {
    return new Root(type, method, Where.EXIT, "", operand, hook);
  }

  static Root before(String type, String method, String call, int operand, String hook) {
    return new Root(type, method, Where.BEFORE, call, operand, hook);
  }

  boolean isIn(ClassModel model) {
    return model.methods().stream()
        .filter(m -> m.methodName().equalsString(method))
        .anyMatch(m -> where != Where.BEFORE || m.code().map(this::calls).orElse(false));
  }

  private boolean calls(CodeModel code) {
    return code.elementStream()
        .anyMatch(e -> e instanceof InvokeInstruction i && i.name().equalsString(call));
  }
}
