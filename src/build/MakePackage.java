import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Run by the build after the image was linked and trained: makes the application image, an archive
 * of it, and the installer of the system it runs on (.deb, .msi, .dmg), with the JDK's own
 * jpackage. Where a tool for the installer is missing it says which, and makes the rest.
 *
 * <p>Arguments: the project's folder, the image, the version, the main class with its module.
 */
final class MakePackage {
  private enum Platform {
    LINUX,
    WINDOWS,
    MAC
  }

  private final Path project;
  private final Path image;
  private final String version;
  private final String main;
  private final Path out;
  private final Platform platform;

  private MakePackage(Path project, Path image, String version, String main) {
    this.project = project;
    this.image = image;
    this.version = version;
    this.main = main;
    this.out = image.resolveSibling("package");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    this.platform =
        system.contains("win")
            ? Platform.WINDOWS
            : system.contains("mac") ? Platform.MAC : Platform.LINUX;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var maker = new MakePackage(Path.of(args[0]), Path.of(args[1]), args[2], args[3]);
    maker.deleteOld();
    maker.applicationImage();
    maker.archive();
    maker.installer();
  }

  private void deleteOld() throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(out);
  }

  private void applicationImage() {
    // $APPDIR is the launcher's word for the folder of its settings.
    String runtime =
        platform == Platform.MAC ? "$APPDIR/../runtime/Contents/Home" : "$APPDIR/../runtime";
    List<String> options = common("app-image");
    options.addAll(List.of("--runtime-image", image.toString(), "--module", main));
    options.addAll(List.of("--icon", project.resolve(icon()).toString()));
    options.addAll(List.of("--java-options", "-XX:AOTCache=" + runtime + "/lib/lockscope.aot"));
    // A cache that is missing or stale is no error.
    options.addAll(List.of("--java-options", "-Xlog:aot=off"));
    options.addAll(List.of("--java-options", "--enable-native-access=javafx.graphics"));
    if (platform == Platform.MAC) {
      // There they stand in the application itself, not in its installer.
      options.addAll(associations());
    }
    if (platform == Platform.WINDOWS) {
      options.addAll(List.of("--add-launcher", "lockscope-cli=" + settings("cli-launcher")));
    }
    jpackage(options);
  }

  private String icon() {
    return switch (platform) {
      case LINUX -> "assets/icons/icon-256.png";
      case WINDOWS -> "assets/icons/icon.ico";
      case MAC -> "assets/icons/icon.icns";
    };
  }

  private Path application() {
    return out.resolve(platform == Platform.MAC ? "lockscope.app" : "lockscope");
  }

  private void archive() throws IOException, InterruptedException {
    String name =
        "lockscope-%s-%s-%s.tar.gz"
            .formatted(
                version, platform.name().toLowerCase(Locale.ROOT), System.getProperty("os.arch"));
    Process tar =
        new ProcessBuilder("tar", "-czf", name, application().getFileName().toString())
            .directory(out.toFile())
            .inheritIO()
            .start();
    if (tar.waitFor() != 0) {
      throw new IOException("tar could not write " + out.resolve(name));
    }
    tell(out.resolve(name));
  }

  private void installer() throws IOException {
    List<String> missing =
        switch (platform) {
          case LINUX -> missing(List.of("dpkg-deb", "fakeroot", "objcopy"));
          // WiX 3 brings light.exe, later ones wix.exe.
          case WINDOWS -> missing(List.of("wix")).isEmpty() ? List.of() : missing(List.of("light"));
          case MAC -> List.of();
        };
    if (!missing.isEmpty()) {
      System.out.println(
          "no installer was made, because these tools are not on the PATH: "
              + String.join(", ", missing));
      return;
    }
    List<String> options =
        common(
            switch (platform) {
              case LINUX -> "deb";
              case WINDOWS -> "msi";
              case MAC -> "dmg";
            });
    options.addAll(List.of("--app-image", application().toString()));
    options.addAll(List.of("--license-file", project.resolve("LICENSE").toString()));
    if (platform != Platform.MAC) {
      options.addAll(associations());
    }
    options.addAll(
        switch (platform) {
          case LINUX ->
              List.of(
                  // Its desktop entry hands over a file, which jpackage's own does not.
                  "--resource-dir",
                  project.resolve("src/build/package/linux").toString(),
                  "--linux-shortcut",
                  "--linux-menu-group",
                  "Development;Education",
                  "--linux-app-category",
                  "devel",
                  "--linux-package-deps",
                  "libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6",
                  "--install-dir",
                  "/usr");
          case WINDOWS ->
              List.of(
                  "--win-menu",
                  "--win-per-user-install",
                  "--win-upgrade-uuid",
                  "6f5bb7b9-4a4b-4f0e-9b0e-3c1d5f0a7d42");
          case MAC -> List.of();
        });
    jpackage(options);
    try (Stream<Path> files = Files.list(out)) {
      files
          .filter(file -> file.toString().matches(".*\\.(deb|msi|dmg)"))
          .forEach(MakePackage::tell);
    }
  }

  private List<String> common(String type) {
    // macOS takes no version that begins with 0.
    String accepted =
        platform == Platform.MAC && version.startsWith("0.")
            ? "1." + version.substring(2)
            : version;
    return new ArrayList<>(
        List.of(
            "--type",
            type,
            "--name",
            "lockscope",
            "--app-version",
            accepted,
            "--description",
            "Shows what a lock costs",
            "--vendor",
            "Lockscope",
            "--copyright",
            "Apache License 2.0",
            "--dest",
            out.toString()));
  }

  private String settings(String name) {
    return project.resolve("src/build/package/" + name + ".properties").toString();
  }

  private List<String> associations() {
    return List.of("--file-associations", settings("std"), "--file-associations", settings("jfr"));
  }

  private static void jpackage(List<String> options) {
    ToolProvider tool =
        ToolProvider.findFirst("jpackage")
            .orElseThrow(() -> new IllegalStateException("this JDK has no jpackage"));
    int status = tool.run(System.out, System.err, options.toArray(String[]::new));
    if (status != 0) {
      System.err.println("jpackage failed with " + options);
      System.exit(status);
    }
  }

  private static List<String> missing(List<String> tools) {
    List<String> missing = new ArrayList<>();
    String path = System.getenv().getOrDefault("PATH", "");
    for (String tool : tools) {
      if (Stream.of(path.split(File.pathSeparator))
          .flatMap(folder -> Stream.of(Path.of(folder, tool), Path.of(folder, tool + ".exe")))
          .noneMatch(Files::isExecutable)) {
        missing.add(tool);
      }
    }
    return Collections.unmodifiableList(missing);
  }

  private static void tell(Path file) {
    System.out.printf(Locale.ROOT, "%s: %.1f MB%n", file, file.toFile().length() / 1e6);
  }
}
