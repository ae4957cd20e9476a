import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build after the image was linked: makes the ahead-of-time cache (JEP 514 and 515) from
 * a run of the sample in the window: on the display if there is one, on a virtual one if Xvfb is
 * installed, so that the cache holds what a start on a display needs; else on JavaFX's headless
 * platform. The launchers name the cache; without it, or with a stale one, the program starts all
 * the same.
 *
 * <p>Arguments: the image, the main class with its module.
 */
final class MakeCache {
  public static void main(String[] args) throws IOException, InterruptedException {
    Path image = Path.of(args[0]).toAbsolutePath();
    Path cache = image.resolve("lib/lockscope.aot");
    Path log = image.resolveSibling("aot-training.log");
    Path firstFrame = image.resolveSibling("first-frame.txt");
    Files.deleteIfExists(cache);
    List<String> command = new ArrayList<>(display());
    command.add(image.resolve("bin/java").toString());
    command.add("-XX:AOTCacheOutput=" + cache);
    if (onLinux() && command.size() == 2 && System.getenv("DISPLAY") == null) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(List.of("-m", args[1], "--training", firstFrame.toString()));
    Process training =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int status = training.waitFor();
    Files.deleteIfExists(firstFrame);
    if (status != 0 || !Files.exists(cache)) {
      System.err.println("no ahead-of-time cache was made (status " + status + "): see " + log);
      System.exit(1);
    }
    System.out.printf("ahead-of-time cache: %.1f MB%n", Files.size(cache) / 1e6);
  }

  /** What a command begins with that is to have a display; nothing if it has one, or never will. */
  private static List<String> display() {
    if (!onLinux() || System.getenv("DISPLAY") != null) {
      return List.of();
    }
    boolean virtual =
        Stream.of("Xvfb", "xauth")
            .allMatch(tool -> Files.isExecutable(Path.of("/usr/bin").resolve(tool)));
    return virtual ? List.of("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24") : List.of();
  }

  private static boolean onLinux() {
    return System.getProperty("os.name").equals("Linux");
  }
}
