package org.lockscope.agent;

import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;

/**
 * What weaving needs to know of a method.
 *
 * @param name the class and the method, with dots
 * @param simple the method's own name
 * @param isStatic whether it is static
 * @param isSynchronized whether it holds a monitor throughout
 * @param writesThis whether its code writes to local 0, which then is not the object for sure
 */
record WovenMethod(
    String name, String simple, boolean isStatic, boolean isSynchronized, boolean writesThis) {
  static WovenMethod of(String type, MethodModel model, boolean writesThis) {
    String simple = model.methodName().stringValue();
    boolean isStatic = model.flags().has(AccessFlag.STATIC);
    return new WovenMethod(
        type + "." + simple,
        simple,
        isStatic,
        model.flags().has(AccessFlag.SYNCHRONIZED) && (isStatic || !writesThis),
        writesThis);
  }

  boolean isConstructor() {
    return simple.equals("<init>");
  }

  /** Whether it may be what a phaser calls between the arrivals and the departures of a phase. */
  boolean mayAdvance() {
    return simple.equals("onAdvance") && !isStatic && !writesThis;
  }

  boolean isInitialiser() {
    return simple.equals("<clinit>");
  }
}
