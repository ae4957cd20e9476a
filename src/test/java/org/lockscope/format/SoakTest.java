package org.lockscope.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fifth of the soak; {@code .ci/soak} is all of it. */
@Tag("long")
final class SoakTest {
  @Test
  void runsUnderASmallHeapLeaveNothingBehind(@TempDir Path folder) throws Exception {
    String runs = System.getProperty("soak.runs", "200");
    String seed = System.getProperty("soak.seed", String.valueOf(System.nanoTime()));
    Process soak =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Soak.class.getName(),
                runs,
                seed,
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(soak.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(said);
    assertThat(soak.waitFor()).as("seed %s: %s", seed, said).isZero();
  }
}
