package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The ways to start a program that are not a source file or a class. */
@Timeout(300)
final class WatchLaunchTest {
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  @TempDir static Path folder;
  private static Path modules;
  private static Path jar;

  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void compile() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/shop"));
    Files.writeString(source.resolve("../module-info.java"), "module shop {}");
    Files.writeString(
        source.resolve("Till.java"),
        """
        package shop;

        public final class Till {
          int sold;

          public static void main(String[] args) throws InterruptedException {
            Till till = new Till();
            Thread clerk = new Thread(() -> till.sold++);
            clerk.start();
            till.sold++;
            clerk.join();
          }
        }
        """);
    modules = folder.resolve("modules");
    jar = folder.resolve("shop.jar");
    tool(
        "javac",
        "-d",
        modules.resolve("shop").toString(),
        source.resolve("../module-info.java").toString(),
        source.resolve("Till.java").toString());
    tool(
        "jar",
        "--create",
        "--file",
        jar.toString(),
        "--main-class",
        "shop.Till",
        "-C",
        modules.resolve("shop").toString(),
        ".");
  }

  private static void tool(String name, String... arguments) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    int status = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments);
    assertThat(status).as(text.toString()).isZero();
  }

  private static void command(String name, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("bin").resolve(name).toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".txt").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
  }

  /** What the command watch needs, wherever the tests found it. */
  private static String classPath() throws URISyntaxException {
    List<String> places = new ArrayList<>();
    for (Class<?> type : List.of(Main.class, CommandLine.class, JsonFactory.class)) {
      places.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(File.pathSeparator, places);
  }

  private int watch(Path home, String... arguments) {
    String[] all =
        Stream.concat(Stream.of("watch", "--java", home.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return Main.start(all, new PrintWriter(new StringWriter()), new PrintWriter(err));
  }

  private void raceIsFound(int status) {
    assertThat(status).as(err.toString()).isEqualTo(66);
    assertThat(err.toString()).contains("of Till.sold by thread");
  }

  @Test
  void aModuleInAFolder() {
    raceIsFound(watch(HOME, "-p", modules.toString(), "-m", "shop/shop.Till"));
  }

  @Test
  void aModuleInAJarThatNamesItsMainClass() {
    raceIsFound(watch(HOME, "-p", jar.toString(), "-m", "shop"));
  }

  @Test
  void aSignedJar() throws Exception {
    String keys = folder.resolve("keys").toString();
    String[] word = {"-storepass", "a-secret"};
    command(
        "keytool",
        "-genkeypair",
        "-alias",
        "key",
        "-keyalg",
        "RSA",
        "-dname",
        "CN=shop",
        "-keystore",
        keys,
        word[0],
        word[1]);
    Path signed = Files.copy(jar, folder.resolve("signed.jar"));
    command("jarsigner", "-keystore", keys, word[0], word[1], signed.toString(), "key");
    raceIsFound(watch(HOME, "-jar", signed.toString()));
  }

  @Test
  @Tag("long")
  void aRuntimeThatWasLinkedWithTheProgram() {
    Path image = folder.resolve("image");
    tool(
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        "shop,java.instrument",
        "--output",
        image.toString());
    raceIsFound(watch(image, "-m", "shop/shop.Till"));
  }

  @Test
  @Tag("long")
  void aLinkedRuntimeThatCannotBeWatchedIsToldOf() {
    Path image = folder.resolve("bare");
    tool(
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        "shop",
        "--output",
        image.toString());
    assertThat(watch(image, "-m", "shop/shop.Till")).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("java.instrument");
  }

  @Test
  @Tag("long")
  void tenThousandVirtualThreads() throws IOException {
    Path program = folder.resolve("Many.java");
    Files.writeString(
        program,
        """
        import java.util.concurrent.*;

        final class Many {
          static final Object LOCK = new Object();
          static int guarded;
          static int racy;

          public static void main(String[] args) throws Exception {
            CountDownLatch all = new CountDownLatch(10_000);
            try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
              for (int i = 0; i < 10_000; i++) {
                pool.submit(() -> enter(all));
              }
            }
            System.exit(guarded == 10_000 ? 0 : 1);
          }

          private static Object enter(CountDownLatch all) throws InterruptedException {
            racy = 1;
            all.countDown();
            all.await();
            synchronized (LOCK) {
              guarded++;
            }
            return null;
          }
        }
        """);
    Path trace = folder.resolve("many.json");
    int status = watch(HOME, "--format", "json", "--trace", trace.toString(), program.toString());
    assertThat(status).as(err.toString()).isEqualTo(66);
    assertThat(err.toString())
        .contains("\"exit\":0", "\"threads\":10001,", "\"lost\":0", "Many.racy")
        .doesNotContain("Many.guarded");
    assertThat(Files.readString(trace).contains("thread#")).as("unnamed threads").isFalse();
  }

  @Test
  void whoWakesAVirtualThreadIsNoThreadOfTheProgram() throws IOException {
    Path program = folder.resolve("Sleeper.java");
    Files.writeString(
        program,
        """
        final class Sleeper {
          static int count;

          public static void main(String[] args) throws InterruptedException {
            Thread sleeper = Thread.startVirtualThread(Sleeper::sleep);
            count++;
            sleeper.join();
          }

          private static void sleep() {
            try {
              Thread.sleep(10);
            } catch (InterruptedException e) {
              return;
            }
            count++;
          }
        }
        """);
    int status = watch(HOME, "--format", "json", program.toString());
    assertThat(status).as(err.toString()).isEqualTo(66);
    assertThat(err.toString()).contains("\"threads\":2,", "Sleeper.count");
  }

  @Test
  void aProgramThatIsAskedToEndKeepsWhatWasRecorded() throws Exception {
    Path program = folder.resolve("Endless.java");
    Path trace = folder.resolve("endless.json");
    Path out = folder.resolve("endless.txt");
    Files.writeString(
        program,
        """
        final class Endless {
          static int count;

          public static void main(String[] args) throws Exception {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
            Thread other = new Thread(() -> count++);
            other.start();
            count++;
            other.join();
            System.out.println("started");
            Thread.sleep(Long.MAX_VALUE);
          }
        }
        """);
    Process watching =
        new ProcessBuilder(
                HOME.resolve("bin/java").toString(),
                "-cp",
                classPath(),
                Main.class.getName(),
                "watch",
                "--java",
                HOME.toString(),
                "--exit-status",
                "program",
                "--trace",
                trace.toString(),
                program.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    while (!Files.readString(out).contains("started")) {
      assertThat(watching.isAlive()).as(Files.readString(out)).isTrue();
      Thread.sleep(20);
    }
    watching.destroy();
    assertThat(watching.waitFor()).isEqualTo(128 + 15);
    assertThat(Files.readString(out)).contains("hook", "of Endless.count by thread");
    assertThat(trace).isNotEmptyFile();
  }
}
