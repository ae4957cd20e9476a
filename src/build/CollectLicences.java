import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Run by the build after the image was linked: puts the licence of each library beside those of the
 * JDK's modules, in the image's folder {@code legal}. A jar brings its own, or {@code
 * src/build/licences} has it; a library with neither fails the build.
 *
 * <p>Arguments: the project's folder, the image, the module path.
 */
final class CollectLicences {
  private final Path known;
  private final Path legal;

  private CollectLicences(Path known, Path legal) {
    this.known = known;
    this.legal = legal;
  }

  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path legal = Path.of(args[1], "legal");
    CollectLicences collector = new CollectLicences(project.resolve("src/build/licences"), legal);
    List<String> without = new ArrayList<>();
    String linked = Files.readString(Path.of(args[1], "release"));
    for (String part : args[2].split(File.pathSeparator)) {
      if (part.endsWith(".jar") && inside(linked, Path.of(part))) {
        String name = name(Path.of(part));
        if (collector.fromJar(Path.of(part), name) + collector.fromKnown(name) == 0) {
          without.add(name);
        }
      }
    }
    Path own = Files.createDirectories(legal.resolve("lockscope"));
    copy(project.resolve("LICENSE"), own.resolve("LICENSE"));
    Path fonts = project.resolve("src/main/resources/org/lockscope/paint/fonts");
    copy(fonts.resolve("OFL.txt"), own.resolve("Inter-OFL.txt"));
    if (!without.isEmpty()) {
      System.err.println("no licence found of " + without + ": put it into src/build/licences");
      System.exit(1);
    }
  }

  /** Whether the image holds a jar's module: some are only compiled against, or are empty. */
  private static boolean inside(String release, Path jar) {
    String module = ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
    return release.matches("(?s).*[ \"]" + Pattern.quote(module) + "[ \"].*");
  }

  /** A jar's artifact: its file's name up to the version. */
  private static String name(Path jar) {
    return jar.getFileName().toString().replaceAll("-\\d.*", "");
  }

  private int fromJar(Path file, String name) throws IOException {
    int found = 0;
    try (JarFile jar = new JarFile(file.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
        String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean licence = lower.contains("licen") || lower.startsWith("notice");
        if (licence && !lower.endsWith(".class") && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            Path folder = Files.createDirectories(legal.resolve(name));
            Files.copy(in, folder.resolve(last), StandardCopyOption.REPLACE_EXISTING);
            found++;
          }
        }
      }
    }
    return found;
  }

  /** Copies what stands in a folder of the artifact's name, or of the part before a hyphen. */
  private int fromKnown(String name) throws IOException {
    int found = 0;
    for (String folder : List.of(name, name.replaceAll("-.*", ""))) {
      Path source = known.resolve(folder);
      if (found == 0 && Files.isDirectory(source)) {
        Path target = Files.createDirectories(legal.resolve(folder));
        try (Stream<Path> files = Files.list(source)) {
          for (Path each : (Iterable<Path>) files::iterator) {
            copy(each, target.resolve(each.getFileName()));
            found++;
          }
        }
      }
    }
    return found;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
