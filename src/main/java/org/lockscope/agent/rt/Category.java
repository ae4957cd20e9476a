package org.lockscope.agent.rt;

import java.util.Map;

/** How an object of the JDK, or one that extends it, treats threads that share it. */
enum Category {
  /** Its methods read and write contents that nothing guards. */
  UNSAFE,
  /** A concurrent collection: placing an element comes before its being found or taken. */
  CONCURRENT,
  /** A bounded or rendezvous queue: taking also comes before the placing that it makes room for. */
  HAND_OVER,
  /** Each of its methods holds its monitor. */
  SYNCHRONIZED,
  /** It never changes, or says for itself what its methods do. */
  OTHER;

  private static final ClassValue<Category> OF =
      new ClassValue<>() {
        @Override
        protected Category computeValue(Class<?> type) {
          return find(type);
        }
      };

  /** Beginnings of names, the longer before the shorter. */
  private static final Map<String, Category> NAMES =
      Map.ofEntries(
          Map.entry("java.util.Collections$Synchronized", SYNCHRONIZED),
          Map.entry("java.util.Vector", SYNCHRONIZED),
          Map.entry("java.util.Stack", SYNCHRONIZED),
          Map.entry("java.util.Hashtable", SYNCHRONIZED),
          Map.entry("java.util.Properties", SYNCHRONIZED),
          Map.entry("java.lang.StringBuffer", SYNCHRONIZED));

  static Category of(Object object) {
    return OF.get(object.getClass());
  }

  /** Of an object, or of what it wraps. */
  static Category wrapped(Object object) {
    Category own = of(object);
    if (own != OTHER) {
      return own;
    }
    Shadow shadow = Shadows.known(object);
    Category wrapped = shadow == null ? null : shadow.origin().category;
    return wrapped == null ? OTHER : wrapped;
  }

  private static Category find(Class<?> type) {
    Class<?> c = type;
    while (c != null && !ofTheJdk(c)) {
      c = c.getSuperclass();
    }
    if (c == null || c == Object.class) {
      return OTHER;
    }
    String name = c.getName();
    String outer =
        name.contains("$") && !name.startsWith("java.util.Collections$")
            ? name.substring(0, name.indexOf('$'))
            : name;
    for (Map.Entry<String, Category> entry : NAMES.entrySet()) {
      if (outer.equals(entry.getKey())
          || (name.startsWith(entry.getKey()) && entry.getKey().endsWith("Synchronized"))) {
        return entry.getValue();
      }
    }
    return byPackage(name, outer);
  }

  private static Category byPackage(String name, String outer) {
    if (outer.startsWith("java.util.concurrent.")) {
      if (outer.endsWith("BlockingQueue")
          || outer.endsWith("BlockingDeque")
          || outer.endsWith("SynchronousQueue")
          || outer.endsWith("TransferQueue")
          || outer.endsWith("DelayQueue")) {
        return HAND_OVER;
      }
      return CONCURRENT;
    }
    return switch (outer) {
      case "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.ArrayDeque",
          "java.util.PriorityQueue",
          "java.util.IdentityHashMap",
          "java.util.WeakHashMap",
          "java.util.EnumMap",
          "java.util.EnumSet",
          "java.util.RegularEnumSet",
          "java.util.JumboEnumSet",
          "java.util.BitSet",
          "java.util.StringJoiner",
          "java.util.Formatter",
          "java.util.Scanner",
          "java.util.GregorianCalendar",
          "java.lang.StringBuilder",
          "java.text.SimpleDateFormat",
          "java.text.DecimalFormat",
          "java.text.MessageFormat",
          "java.util.regex.Matcher" ->
          UNSAFE;
      default -> name.startsWith("java.util.AbstractList$") ? UNSAFE : OTHER;
    };
  }

  private static boolean ofTheJdk(Class<?> c) {
    return c.getClassLoader() == null;
  }
}
