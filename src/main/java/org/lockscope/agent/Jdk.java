package org.lockscope.agent;

import java.util.Set;
import java.util.stream.Collectors;

/** Which classes are the JDK's: those of its own modules. */
final class Jdk {
  private static final Set<String> PACKAGES =
      ModuleLayer.boot().modules().stream()
          .filter(module -> own(module.getName()))
          .flatMap(module -> module.getPackages().stream())
          .collect(Collectors.toUnmodifiableSet());

  private Jdk() {}

  /** Whether a module of a name is the JDK's. */
  static boolean own(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /** Whether a class of a name, with dots, is the JDK's. */
  static boolean has(String name) {
    int dot = name.lastIndexOf('.');
    return name.startsWith("[") || (dot > 0 && PACKAGES.contains(name.substring(0, dot)));
  }
}
