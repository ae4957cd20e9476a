import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Run by the build on the selected JDK: runs Spotless there. Spotless formats inside of Maven's own
 * process, and google-java-format reads sources with the compiler of the JDK it runs on, so where
 * Maven runs on an older JDK a second Maven is started on the selected one.
 *
 * <p>Arguments: Maven's home, the project's folder, the local repository, {@code offline=true} or
 * {@code false}, and the goal of Spotless, {@code check} or {@code apply}.
 */
final class Format {
  /** The packages of the compiler that google-java-format uses. */
  private static final List<String> COMPILER =
      List.of("api", "code", "file", "parser", "tree", "util");

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    Path maven = Path.of(args[0], "bin", windows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>(List.of(maven.toString(), "-B", "-q", "-ntp"));
    if (args[3].equals("offline=true")) {
      command.add("-o");
    }
    command.addAll(List.of("-Dmaven.repo.local=" + args[2], "spotless:" + args[4]));
    ProcessBuilder process = new ProcessBuilder(command).directory(new File(args[1])).inheritIO();
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("MAVEN_OPTS", options());
    process.environment().remove("MAVEN_ARGS");
    int status = process.start().waitFor();
    if (status != 0 && args[4].equals("check")) {
      System.err.println("To format the sources: ./mvnw validate exec:exec@format -Dformat=apply");
    }
    System.exit(status);
  }

  private static String options() {
    // Spotless opens the compiler to itself in a way that the JDK warns of.
    StringBuilder options = new StringBuilder("--sun-misc-unsafe-memory-access=allow");
    // It ends before the optimising compiler has paid for itself.
    options.append(" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    for (String each : COMPILER) {
      options.append(" --add-exports=jdk.compiler/com.sun.tools.javac.").append(each);
      options.append("=ALL-UNNAMED");
    }
    return options.toString();
  }
}
