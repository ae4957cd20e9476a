package org.lockscope.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.lockscope.agent.Agent;

/**
 * Makes {@code lockscope-agent.jar} of the classes that this program itself was started with: the
 * agent, and in a jar inside it the part that goes on the boot class path.
 */
public final class AgentJar {
  private static final String AGENT = "org/lockscope/agent/";
  private static final String RUNTIME = AGENT + "rt/";

  /** The same in every build. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 23, 0, 0);

  private AgentJar() {}

  /** Called by the build with the jar's name. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  /**
   * Writes the jar.
   *
   * @throws IOException if it cannot be written, or the classes not be found
   */
  public static void write(Path jar) throws IOException {
    List<String> all = resources();
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", Agent.class.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out)) {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      manifest.write(head);
      put(zip, "META-INF/MANIFEST.MF", head.toByteArray());
      put(zip, "lockscope-rt.jar", runtime(all));
      copy(zip, all, name -> name.startsWith(AGENT) && !name.startsWith(RUNTIME));
    }
  }

  /**
   * Writes the jar for the boot class path, for whoever can put it there from the start.
   *
   * @throws IOException if it cannot be written, or the classes not be found
   */
  static void writeRuntime(Path jar) throws IOException {
    Files.write(jar, runtime(resources()));
  }

  private static byte[] runtime(List<String> all) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream zip = new JarOutputStream(bytes)) {
      copy(zip, all, name -> name.startsWith(RUNTIME));
    }
    return bytes.toByteArray();
  }

  private static void copy(JarOutputStream zip, List<String> all, Predicate<String> wanted)
      throws IOException {
    for (String name : all) {
      if (wanted.test(name) && !name.endsWith("/") && !name.endsWith("package-info.class")) {
        put(zip, name, bytes(name));
      }
    }
  }

  private static void put(JarOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = AgentJar.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IOException("this program's own " + name + " cannot be found");
      }
      return in.readAllBytes();
    }
  }

  private static List<String> resources() throws IOException {
    Module own = AgentJar.class.getModule();
    if (own.isNamed()) {
      ModuleReference found =
          own.getLayer()
              .configuration()
              .findModule(own.getName())
              .orElseThrow(() -> new IOException("this program's module cannot be found"))
              .reference();
      try (ModuleReader reader = found.open();
          Stream<String> names = reader.list()) {
        return names.filter(name -> name.startsWith(AGENT)).sorted().toList();
      }
    }
    return onClassPath();
  }

  private static List<String> onClassPath() throws IOException {
    try {
      Path root =
          Path.of(AgentJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isDirectory(root)) {
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(root.toFile())) {
          return jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith(AGENT))
              .sorted()
              .toList();
        }
      }
      try (Stream<Path> files = Files.walk(root.resolve(AGENT))) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
