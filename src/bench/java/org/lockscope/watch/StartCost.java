package org.lockscope.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lockscope.cli.Main;
import org.lockscope.watch.kernel.Nothing;

/** How long a program that does nothing takes: as it is, with the agent, and by the command. */
final class StartCost {
  private StartCost() {}

  static void print(int rounds) throws IOException, InterruptedException {
    List<Double> plain = new ArrayList<>();
    List<Double> watched = new ArrayList<>();
    List<Double> command = new ArrayList<>();
    String classPath = System.getProperty("java.class.path");
    String java = WatchCost.java().toString();
    for (int i = 0; i < 2 * rounds + 1; i++) {
      plain.add(seconds(java, "-cp", classPath, Nothing.class.getName()));
      watched.add(watched(classPath));
      command.add(
          seconds(
              java,
              "-cp",
              classPath,
              Main.class.getName(),
              "watch",
              "--java",
              System.getProperty("java.home"),
              "-cp",
              classPath,
              Nothing.class.getName()));
    }
    System.out.printf(
        Locale.ROOT,
        "start and end: plain %.2f s, with the agent %.2f s more, by `lockscope watch` %.2f s"
            + " more%n",
        median(plain),
        median(watched) - median(plain),
        median(command) - median(plain));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double seconds(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double watched(String classPath) throws IOException, InterruptedException {
    Program program =
        new Program(
            WatchCost.java(), classPath, null, null, null, List.of(Nothing.class.getName()));
    long start = System.nanoTime();
    try (Watch watch = Watch.start(program, new Watch.Choice("", "all", 0), _ -> {})) {
      watch.follow(new CostSample.Silent());
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
