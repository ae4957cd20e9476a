import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures start-up: from the start of the process to the first frame with the sample run on
 * screen, and the memory resident a second later, with the ahead-of-time cache and without it in
 * turn. Where there is a display it is used, else JavaFX's headless platform.
 *
 * <p>Usage: {@code java src/build/StartUp.java [IMAGE [RUNS]]}, of {@code target/lockscope} and 11.
 */
final class StartUp {
  private static final String MAIN = "org.lockscope/org.lockscope.cli.Main";

  private record Start(long millis, long cpuMillis, long residentKilobytes) {}

  public static void main(String[] args) throws Exception {
    Path image = Path.of(args.length > 0 ? args[0] : "target/lockscope");
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 11;
    Path cache = image.resolve("lib/lockscope.aot");
    if (!Files.exists(cache)) {
      System.err.println("there is no cache " + cache + ": run ./mvnw -Ppackage package");
      System.exit(1);
    }
    List<Start> with = new ArrayList<>();
    List<Start> without = new ArrayList<>();
    start(image, "-XX:AOTCache=" + cache);
    start(image, "-XX:AOTMode=off");
    for (int run = 0; run < runs; run++) {
      with.add(start(image, "-XX:AOTCache=" + cache));
      without.add(start(image, "-XX:AOTMode=off"));
    }
    tell("with the cache", with);
    tell("without", without);
    long cacheBytes = Files.size(cache);
    System.out.printf(
        "image %.1f MB, of which the cache is %.1f MB%n", bytes(image) / 1e6, cacheBytes / 1e6);
  }

  private static Start start(Path image, String option) throws Exception {
    Path file = Files.createTempFile("first-frame", ".txt");
    Files.delete(file);
    List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString(), option));
    if (System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(List.of("-m", MAIN, "--training", file.toString()));
    long begin = System.currentTimeMillis();
    ProcessBuilder builder = new ProcessBuilder(command);
    // As the launcher does.
    builder.environment().putIfAbsent("GDK_GL", "disable");
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!Files.exists(file)) {
        if (!process.isAlive()) {
          throw new IOException("no window: " + String.join(" ", command));
        }
        Thread.sleep(20);
      }
      long millis = Long.parseLong(Files.readString(file).strip()) - begin;
      Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
      Thread.sleep(1000);
      return new Start(millis, cpu.toMillis(), residentKilobytes(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
      Files.deleteIfExists(file);
    }
  }

  /** What Linux says; -1 elsewhere. */
  private static long residentKilobytes(long process) throws IOException {
    Path status = Path.of("/proc/" + process + "/status");
    if (!Files.exists(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return -1;
  }

  private static void tell(String what, List<Start> starts) {
    long[] millis = starts.stream().mapToLong(Start::millis).sorted().toArray();
    long[] cpu = starts.stream().mapToLong(Start::cpuMillis).sorted().toArray();
    long[] resident = starts.stream().mapToLong(Start::residentKilobytes).sorted().toArray();
    System.out.printf(
        "%-15s first frame after %d ms (median of %d; %d to %d), %d ms of processor time,"
            + " %.0f MB resident a second later%n",
        what,
        millis[millis.length / 2],
        millis.length,
        millis[0],
        Arrays.stream(millis).max().orElse(0),
        cpu[cpu.length / 2],
        resident[resident.length / 2] * 1024 / 1e6);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long sum = 0;
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        sum += Files.size(file);
      }
      return sum;
    }
  }
}
