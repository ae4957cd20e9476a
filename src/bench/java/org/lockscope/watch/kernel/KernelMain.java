package org.lockscope.watch.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does one kernel for a while and writes down how long each time took. */
public final class KernelMain {
  private KernelMain() {}

  /** Handed a kernel's name, how often it is done before and while it is measured, and a file. */
  public static void main(String[] args) throws Exception {
    Kernel kernel =
        Stream.of(Kernels.values())
            .flatMap(kind -> kind.all().entrySet().stream())
            .filter(entry -> entry.getKey().equals(args[0]))
            .map(Map.Entry::getValue)
            .map(Supplier::get)
            .findFirst()
            .orElseThrow();
    int before = Integer.parseInt(args[1]);
    int measured = Integer.parseInt(args[2]);
    List<String> lines = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < before + measured; i++) {
      long start = System.nanoTime();
      sum = kernel.run();
      long nanos = System.nanoTime() - start;
      if (i >= before) {
        lines.add(String.valueOf(nanos));
      }
    }
    lines.addFirst(String.valueOf(sum));
    lines.addFirst(String.valueOf(mostMemory()));
    Files.write(Path.of(args[3]), lines);
  }

  /** The most memory this process has had, in KiB, as the system tells; 0 where it does not. */
  private static long mostMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }
}
