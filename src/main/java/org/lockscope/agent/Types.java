package org.lockscope.agent;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What classes of the program extend, found in their class files: nothing of the program is loaded
 * for it. The JDK's classes are asked themselves; they are loaded without being initialised.
 */
final class Types {
  /**
   * A class of the program.
   *
   * @param supers what it extends and implements, with dots
   * @param methods the names of the methods it declares
   */
  private record Known(List<String> supers, List<String> methods) {
    static final Known NOTHING = new Known(List.of(), List.of());
  }

  private final @Nullable ClassLoader loader;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Types(@Nullable ClassLoader loader) {
    this.loader = loader;
  }

  /** The JDK's class of a name with dots; null if it is none of the JDK's. */
  static @Nullable Class<?> ofTheJdk(String name) {
    if (!Jdk.has(name)) {
      return null;
    }
    try {
      return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /**
   * The JDK's types whose method a call means: that of the owner itself or those that it inherits
   * the method from.
   */
  List<Class<?>> inherited(String owner, String method) {
    List<Class<?>> found = new ArrayList<>(2);
    collect(owner, method, found, 0);
    return found;
  }

  private void collect(String name, String method, List<Class<?>> found, int depth) {
    Class<?> jdk = ofTheJdk(name);
    if (jdk != null) {
      found.add(jdk);
      return;
    }
    if (depth > 40) {
      return;
    }
    Known type = known.computeIfAbsent(name, this::parse);
    if (!type.methods.contains(method)) {
      for (String parent : type.supers) {
        collect(parent, method, found, depth + 1);
      }
    }
  }

  private Known parse(String name) {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in =
        loader == null
            ? ClassLoader.getSystemResourceAsStream(file)
            : loader.getResourceAsStream(file)) {
      return in == null ? Known.NOTHING : of(ClassFile.of().parse(in.readAllBytes()));
    } catch (IOException | IllegalArgumentException e) {
      return Known.NOTHING;
    }
  }

  /** Tells what a class extends whose bytes are at hand. */
  void tell(String name, ClassModel model) {
    known.put(name, of(model));
  }

  private static Known of(ClassModel model) {
    List<String> supers = new ArrayList<>(2);
    model.superclass().ifPresent(c -> supers.add(c.asInternalName().replace('/', '.')));
    model.interfaces().forEach(c -> supers.add(c.asInternalName().replace('/', '.')));
    return new Known(
        List.copyOf(supers),
        model.methods().stream().map(m -> m.methodName().stringValue()).distinct().toList());
  }
}
