package org.lockscope.agent;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lockscope.agent.rt.Classes;

/**
 * What accesses to a class's own fields are.
 *
 * @param kinds by the fields' names, as {@link Classes} has them
 * @param freezes whether the ends of its constructors are told
 * @param initialises whether it has an initialiser
 */
record FieldKinds(Map<String, Integer> kinds, boolean freezes, boolean initialises) {
  /**
   * What is whole for whoever sees a reference to it: through a final field of these, no more is
   * reached.
   */
  private static final Set<String> VALUES =
      Set.of(
          "Ljava/lang/String;",
          "Ljava/lang/Integer;",
          "Ljava/lang/Long;",
          "Ljava/lang/Double;",
          "Ljava/lang/Boolean;",
          "Ljava/lang/Character;",
          "Ljava/lang/Class;",
          "Ljava/math/BigDecimal;",
          "Ljava/math/BigInteger;");

  static FieldKinds of(ClassModel model, boolean recorded) {
    Map<String, Integer> kinds = new HashMap<>();
    boolean freezes = false;
    for (FieldModel field : model.fields()) {
      boolean isStatic = field.flags().has(AccessFlag.STATIC);
      int kind;
      if (field.flags().has(AccessFlag.VOLATILE)) {
        kind = Classes.VOLATILE;
      } else if (field.flags().has(AccessFlag.FINAL)) {
        String type = field.fieldType().stringValue();
        boolean reaches = !isStatic && type.length() > 1 && !VALUES.contains(type);
        freezes |= reaches;
        kind = reaches ? Classes.FINAL : Classes.IGNORED;
      } else {
        kind =
            recorded && !field.flags().has(AccessFlag.SYNTHETIC) ? Classes.PLAIN : Classes.IGNORED;
      }
      kinds.put(field.fieldName().stringValue(), kind | (isStatic ? Classes.STATIC : 0));
    }
    boolean initialises =
        model.methods().stream()
            .map(MethodModel::methodName)
            .anyMatch(n -> n.equalsString("<clinit>"));
    return new FieldKinds(kinds, freezes, initialises);
  }

  /** Tells them to the watched program's side. */
  void define(ClassLoader loader, String name) {
    List<String> names = new ArrayList<>(kinds.keySet());
    Classes.define(
        loader,
        name,
        initialises,
        names.toArray(String[]::new),
        names.stream().mapToInt(kinds::get).toArray());
  }
}
