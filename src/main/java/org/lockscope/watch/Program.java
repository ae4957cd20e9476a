package org.lockscope.watch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program to watch, as {@code java} would start it.
 *
 * @param java the command
 * @param classPath where its classes are; null for the default
 * @param modulePath where its modules are; null for none
 * @param jar the jar to start; null if it is none
 * @param module the module, and perhaps its main class, to start; null if it is none
 * @param arguments the main class or source file first, unless a jar or module is started; then
 *     what the program is handed
 */
public record Program(
    Path java,
    @Nullable String classPath,
    @Nullable String modulePath,
    @Nullable Path jar,
    @Nullable String module,
    List<String> arguments) {
  /** Copies the arguments. */
  public Program {
    arguments = List.copyOf(arguments);
  }

  /** Its name as people read it. */
  public String name() {
    if (jar != null) {
      return String.valueOf(jar.getFileName());
    }
    String main = module != null ? module : arguments.getFirst();
    return main.substring(main.lastIndexOf(File.separatorChar) + 1);
  }

  /**
   * The command line that starts it with an agent.
   *
   * @param agent what stands behind {@code -javaagent:}
   * @param runtime what the agent needs on the boot class path
   */
  public List<String> command(String agent, Path runtime) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xbootclasspath/a:" + runtime);
    command.add("-javaagent:" + agent);
    if (classPath != null) {
      command.addAll(List.of("-cp", classPath));
    }
    if (modulePath != null) {
      command.addAll(List.of("-p", modulePath));
    }
    if (jar != null) {
      command.addAll(List.of("-jar", jar.toString()));
    } else if (module != null) {
      command.addAll(List.of("-m", module));
    }
    command.addAll(arguments);
    return command;
  }
}
