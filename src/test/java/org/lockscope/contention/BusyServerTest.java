package org.lockscope.contention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.format.input.Progress;
import org.lockscope.format.jfr.JfrReader;

/** The sums over the recording of a busy server are those that the JDK's own views tell. */
@Tag("long")
final class BusyServerTest {
  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
  private static final Pattern ROW =
      Pattern.compile("(\\S.*?)\\s{2,}([\\d,]+)\\s+.*?([\\d.,]+) (\\S+)\\s*");
  private static final Map<String, Double> UNITS =
      Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9);

  @TempDir Path folder;

  private record Row(long count, double longest) {}

  private static String run(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    all.set(0, JDK.resolve(command[0]).toString());
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private static Map<String, Row> view(String name, Path file)
      throws IOException, InterruptedException {
    Map<String, Row> rows = new TreeMap<>();
    String text = run("jfr", "view", "--width", "250", "--cell-height", "1", name, file.toString());
    for (String line : text.lines().dropWhile(line -> !line.startsWith("---")).skip(1).toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        double longest =
            Double.parseDouble(row.group(3).replace(",", ""))
                * UNITS.getOrDefault(row.group(4), 0.0);
        rows.put(row.group(1), new Row(Long.parseLong(row.group(2).replace(",", "")), longest));
      }
    }
    assertThat(rows).as(text).isNotEmpty();
    return rows;
  }

  @Test
  void theSumsAreThoseOfTheJdksViews() throws Exception {
    Path file = folder.resolve("busy.jfr");
    run(
        "java",
        "-cp",
        Path.of(BusyServer.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString(),
        BusyServer.class.getName(),
        file.toString(),
        "20000");
    assertThat(Files.size(file)).isPositive();
    Contention ours = Contention.of(JfrReader.read(file, Progress.NONE).trace());
    view("contention-by-class", file)
        .forEach(
            (type, row) -> {
              String simple =
                  type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
              same(of(ours.locks(), simple), row, type);
            });
    Map<String, Long> byTop = new TreeMap<>();
    for (SiteGroup site : ours.sites()) {
      for (StackGroup stack : site.stacks()) {
        byTop.merge(stack.frames().getFirst().method(), stack.count(), Long::sum);
      }
    }
    view("contention-by-site", file)
        .forEach(
            (method, row) ->
                assertThat(byTop.get(method.substring(0, method.indexOf('('))))
                    .as(method)
                    .isEqualTo(row.count));
    Map<String, Row> threads = view("contention-by-thread", file);
    assertThat(ours.threads()).extracting(WaitGroup::name).containsAll(threads.keySet());
    Map<String, Row> pinned = view("pinned-threads", file);
    assertThat(ours.pinned().stream().mapToLong(pin -> pin.sums().count()).sum())
        .isEqualTo(pinned.values().stream().mapToLong(Row::count).sum());
    assertThat(ours.carriers()).isNotEmpty();
    assertThat(ours.pools().getFirst().size()).isEqualTo(96);
    assertThat(ours.pauses()).isNotEmpty();
  }

  private static WaitGroup of(List<WaitGroup> groups, String name) {
    return groups.stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow();
  }

  private static void same(WaitGroup ours, Row row, String what) {
    assertThat(ours.sums().count()).as(what).isEqualTo(row.count);
    assertThat((double) ours.sums().longest())
        .as(what)
        .isCloseTo(row.longest, within(row.longest * 0.01 + 1e4));
  }
}
