package org.lockscope.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lockscope.watch.Program;
import picocli.CommandLine.Option;

/** Which program to watch, as one tells {@code java}. */
final class WatchedProgram {
  @Option(
      names = {"-cp", "-classpath", "--class-path"},
      paramLabel = "PATH",
      description = "Where its classes are.")
  private @Nullable String classPath;

  @Option(
      names = {"-p", "--module-path"},
      paramLabel = "PATH",
      description = "Where its modules are.")
  private @Nullable String modulePath;

  @Option(names = "-jar", paramLabel = "FILE", description = "The jar to start.")
  private @Nullable Path jar;

  @Option(
      names = {"-m", "--module"},
      paramLabel = "MODULE[/Main]",
      description = "The module to start.")
  private @Nullable String module;

  @Option(
      names = "--java",
      paramLabel = "HOME",
      description = "The JDK, 25 or newer, to run it on (default: JAVA_HOME's, or the shell's).")
  private @Nullable Path home;

  /**
   * The program.
   *
   * @param arguments what stands behind the options
   * @throws CommandFailure if there is none, or nothing to run it with
   */
  Program of(List<String> arguments) {
    if (jar == null && module == null && arguments.isEmpty()) {
      throw new CommandFailure("say which program: a source file, a main class, -jar or -m", null);
    }
    if (jar != null && !Files.isRegularFile(jar)) {
      throw new CommandFailure("there is no file " + jar, null);
    }
    boolean source = jar == null && module == null && arguments.getFirst().endsWith(".java");
    if (source && !Files.isRegularFile(Path.of(arguments.getFirst()))) {
      throw new CommandFailure("there is no file " + arguments.getFirst(), null);
    }
    return new Program(java(source), classPath, modulePath, jar, module, arguments);
  }

  private Path java(boolean compiles) {
    if (home != null) {
      Path java = command(home);
      if (java == null) {
        throw new CommandFailure("there is no JDK in " + home, null);
      }
      if (!has(home, "java.instrument")) {
        throw new CommandFailure(
            "the runtime in " + home + " lacks the module java.instrument: link it with that",
            null);
      }
      return java;
    }
    return Stream.of(named("JAVA_HOME"), onPath(), Stream.of(System.getProperty("java.home")))
        .flatMap(homes -> homes)
        .map(Path::of)
        .filter(folder -> command(folder) != null && newEnough(folder, compiles))
        .map(folder -> folder.resolve("bin").resolve("java"))
        .findFirst()
        .orElseThrow(() -> new CommandFailure("name a JDK, 25 or newer, with --java HOME", null));
  }

  private static Stream<String> named(String variable) {
    return Stream.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank());
  }

  /** The JDKs whose {@code java} a shell would find. */
  private static Stream<String> onPath() {
    return named("PATH")
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .filter(folder -> !folder.isBlank() && Files.isExecutable(Path.of(folder, "java")))
        .flatMap(
            folder -> {
              try {
                Path home = Path.of(folder, "java").toRealPath().getParent();
                return Stream.ofNullable(home == null ? null : home.getParent())
                    .map(Path::toString);
              } catch (IOException e) {
                return Stream.empty();
              }
            });
  }

  /** Whether it has a module, as far as its file {@code release} tells. */
  private static boolean has(Path folder, String module) {
    try {
      String release = Files.readString(folder.resolve("release"));
      return !release.contains("MODULES=") || release.contains(module);
    } catch (IOException e) {
      return true;
    }
  }

  private static @Nullable Path command(Path folder) {
    for (String name : List.of("java", "java.exe")) {
      Path java = folder.resolve("bin").resolve(name);
      if (Files.isRegularFile(java)) {
        return java;
      }
    }
    return null;
  }

  /** Whether it has what the agent needs, as the file {@code release} of every JDK tells. */
  private static boolean newEnough(Path folder, boolean compiles) {
    try {
      String release = Files.readString(folder.resolve("release"));
      String version = release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
      return Integer.parseInt(version) >= 25
          && release.contains("java.instrument")
          && (!compiles || release.contains("jdk.compiler"));
    } catch (IOException | NumberFormatException e) {
      return false;
    }
  }
}
