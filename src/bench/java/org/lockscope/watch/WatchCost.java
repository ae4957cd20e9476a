package org.lockscope.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.lockscope.watch.CostSample.Way;
import org.lockscope.watch.kernel.Kernels;

/**
 * What being watched costs a program: kernels as they are, recorded by JFR, and watched with their
 * locks alone and with all accesses, each in a process of its own, in turns. Prints one page of
 * ratios of medians. Handed names of kernels, separated by commas, or a dot for all; then, after a
 * slash, in how many rounds.
 */
final class WatchCost {
  private static final int ROUNDS = 3;

  private WatchCost() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String[] asked = args[0].split("/", 2);
    int rounds = asked.length > 1 ? Integer.parseInt(asked[1]) : ROUNDS;
    List<String> wanted = List.of(asked[0].split(",", -1));
    System.out.println(
        "times as long as plain (median of %d rounds); memory: most that was resident\n"
            .formatted(rounds));
    System.out.printf(
        "%-22s %9s %7s %7s %7s %7s %8s %8s%n",
        "", "plain", "JFR", "locks", "all", "memory", "verdict", "lost");
    for (Kernels kind : Kernels.values()) {
      List<Row> rows = new ArrayList<>();
      for (String name : kind.all().keySet()) {
        if (asked[0].startsWith(".") || wanted.contains(name)) {
          Row row = Row.measure(name, rounds);
          row.print();
          rows.add(row);
        }
      }
      mean(kind, rows);
    }
    StartCost.print(rounds);
  }

  private static void mean(Kernels kind, List<Row> rows) {
    if (!rows.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%-22s %9s %7.2f %7.2f %7.2f %7.2f%n%n",
          kind.name().toLowerCase(Locale.ROOT) + ", mean",
          "",
          geometric(rows.stream().mapToDouble(row -> row.ratio(Way.JFR))),
          geometric(rows.stream().mapToDouble(row -> row.ratio(Way.LOCKS))),
          geometric(rows.stream().mapToDouble(row -> row.ratio(Way.ALL))),
          geometric(rows.stream().mapToDouble(Row::memory)));
    }
  }

  private static double geometric(DoubleStream ratios) {
    return Math.exp(ratios.map(Math::log).average().orElseThrow());
  }

  /** One kernel's samples. */
  private record Row(String name, Map<Way, List<CostSample>> samples) {
    static Row measure(String name, int rounds) throws IOException, InterruptedException {
      Map<Way, List<CostSample>> samples = new EnumMap<>(Way.class);
      for (int round = 0; round < rounds; round++) {
        for (Way way : Way.values()) {
          samples.computeIfAbsent(way, _ -> new ArrayList<>()).add(CostSample.take(name, way));
        }
      }
      return new Row(name, samples);
    }

    /** The median of all times of one way, in milliseconds. */
    double millis(Way way) {
      List<Long> all =
          samples.get(way).stream()
              .flatMap(sample -> sample.nanos().stream())
              .sorted(Comparator.naturalOrder())
              .toList();
      return all.get(all.size() / 2) / 1e6;
    }

    double ratio(Way way) {
      return millis(way) / millis(Way.PLAIN);
    }

    private double kib(Way way) {
      return samples.get(way).stream()
          .mapToLong(CostSample::kib)
          .sorted()
          .toArray()[samples.get(way).size() / 2];
    }

    double memory() {
      return kib(Way.ALL) / kib(Way.PLAIN);
    }

    /** By how much longer it takes until the watcher has seen everything. */
    private double whole() {
      double[] all =
          samples.get(Way.ALL).stream().mapToDouble(CostSample::behind).sorted().toArray();
      return all[all.length / 2];
    }

    void print() {
      long lost = samples.get(Way.ALL).stream().mapToLong(CostSample::lost).sum();
      System.out.printf(
          Locale.ROOT,
          "%-22s %6.1f ms %7.2f %7.2f %7.2f %7.2f %6.1f s %8d%n",
          name,
          millis(Way.PLAIN),
          ratio(Way.JFR),
          ratio(Way.LOCKS),
          ratio(Way.ALL),
          memory(),
          whole(),
          lost);
    }
  }

  /** The command that starts a virtual machine like this one. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
