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
    return new WovenMethod(
        type + "." + simple,
        simple,
        model.flags().has(AccessFlag.STATIC),
        model.flags().has(AccessFlag.SYNCHRONIZED) && !writesThis,
        writesThis);
  }

  boolean isConstructor() {
    return simple.equals("<init>");
  }

  boolean isInitialiser() {
    return simple.equals("<clinit>");
  }
}
