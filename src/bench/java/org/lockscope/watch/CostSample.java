package org.lockscope.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lockscope.watch.kernel.KernelMain;

/**
 * What one process measured of a kernel.
 *
 * @param kib the most memory it had, of whatever kind
 * @param nanos of each time that was measured
 * @param behind seconds from the process's end until all that it recorded had been looked at
 * @param lost events that were not recorded
 */
record CostSample(long kib, List<Long> nanos, double behind, long lost) {
  private static final int BEFORE = 8;
  private static final int MEASURED = 8;

  /** How a kernel is run. */
  enum Way {
    PLAIN,
    JFR,
    LOCKS,
    ALL
  }

  /** Runs a kernel once. */
  static CostSample take(String kernel, Way way) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lockscope-cost");
    Path out = folder.resolve("times");
    List<String> main =
        List.of(KernelMain.class.getName(), kernel, "" + BEFORE, "" + MEASURED, out.toString());
    String classPath = System.getProperty("java.class.path");
    try {
      if (way == Way.LOCKS || way == Way.ALL) {
        return watched(out, new Program(WatchCost.java(), classPath, null, null, null, main), way);
      }
      List<String> command = new ArrayList<>(List.of(WatchCost.java().toString()));
      if (way == Way.JFR) {
        command.add("-XX:StartFlightRecording:filename=" + folder.resolve("out.jfr"));
        command.add("-Xlog:jfr*=off,jfr+startup=off");
      }
      command.addAll(List.of("-cp", classPath));
      command.addAll(main);
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IOException(kernel + " failed");
      }
      return read(out, 0, 0);
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(folder.resolve("out.jfr"));
      Files.delete(folder);
    }
  }

  private static CostSample watched(Path out, Program program, Way way)
      throws IOException, InterruptedException {
    Watch.Choice choice =
        new Watch.Choice("org.lockscope.watch.kernel", way == Way.ALL ? "all" : "locks", 0);
    try (Watch watch = Watch.start(program, choice, _ -> {})) {
      int exit = watch.follow(new Silent());
      double behind =
          (System.currentTimeMillis() - Files.getLastModifiedTime(out).toMillis()) / 1e3;
      if (exit != 0 || !watch.run().races().isEmpty()) {
        throw new IOException(
            program.arguments() + " failed: " + exit + ", " + watch.run().races());
      }
      return read(out, behind, watch.run().lost());
    }
  }

  private static CostSample read(Path out, double behind, long lost) throws IOException {
    List<Long> all = Files.readAllLines(out).stream().map(Long::valueOf).toList();
    return new CostSample(all.getFirst(), all.subList(2, all.size()), behind, lost);
  }

  /** Is told of no standstill: there is none. */
  static final class Silent implements Watch.Standstill {
    @Override
    public void deadlock(List<Blocked> cycle) {}

    @Override
    public void stuck(List<Blocked> threads) {}
  }
}
