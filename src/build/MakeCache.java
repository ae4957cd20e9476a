import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build after the image was linked: makes the ahead-of-time cache (JEP 514 and 515) from
 * a run of the sample in the window, on JavaFX's headless platform, so that no display is needed.
 * The launchers name the cache; without it, or with a stale one, the program starts all the same.
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
    Process training =
        new ProcessBuilder(
                image.resolve("bin/java").toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-m",
                args[1],
                "--training",
                firstFrame.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = training.waitFor();
    Files.deleteIfExists(firstFrame);
    if (status != 0 || !Files.exists(cache)) {
      System.err.println("no ahead-of-time cache was made (status " + status + "): see " + log);
      System.exit(1);
    }
    System.out.printf("ahead-of-time cache: %.1f MB%n", Files.size(cache) / 1e6);
  }
}
