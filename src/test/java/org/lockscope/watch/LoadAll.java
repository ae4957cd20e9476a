package org.lockscope.watch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** A program: loads and links each class of jars, so that the virtual machine verifies it. */
final class LoadAll {
  private LoadAll() {}

  public static void main(String[] jars) throws IOException {
    URL[] urls = new URL[jars.length];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < jars.length; i++) {
      Path file = Path.of(jars[i]);
      urls[i] = file.toUri().toURL();
      try (JarFile jar = new JarFile(file.toFile())) {
        jar.stream()
            .map(entry -> entry.getName())
            .filter(n -> n.endsWith(".class") && !n.contains("-info") && !n.startsWith("META-INF"))
            .forEach(n -> names.add(n.substring(0, n.length() - 6).replace('/', '.')));
      }
    }
    int linked = 0;
    int wrong = 0;
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      for (String name : names) {
        try {
          Class.forName(name, false, loader).getDeclaredMethods(); // which links it
          linked++;
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
          continue; // it needs a library that is not there
        } catch (LinkageError e) {
          System.out.println(name + ": " + e);
          wrong++;
        }
      }
    }
    System.out.println("linked " + linked);
    System.exit(wrong > 0 || linked < jars.length ? 1 : 0);
  }
}
