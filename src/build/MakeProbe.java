import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Run by the build in its phase {@code package}: makes {@code lockscope-probe-VERSION.jar}, the
 * part that a program of anybody's depends on when it records itself, compiled for Java 21 and with
 * no class of anybody else's; and, unless the build was only asked to check, jars of its sources
 * and its Javadoc.
 *
 * <p>Arguments: the goals as Maven prints them ({@code goals=[clean, package]}), the sources, the
 * build folder, the version, the time stamp of its entries, the class path (its annotations are
 * needed to compile, and by nobody after that).
 */
final class MakeProbe {
  private static final List<String> PACKAGES =
      List.of("org/lockscope/event", "org/lockscope/file", "org/lockscope/probe");

  private static final String RELEASE = "21";

  public static void main(String[] args) throws IOException {
    boolean checks = MakeImage.onlyChecks(args[0]);
    Path sources = Path.of(args[1]);
    Path target = Path.of(args[2]);
    String name = "lockscope-probe-" + args[3];
    Path work = target.resolve("probe");
    delete(work);
    List<String> files = new ArrayList<>();
    Path copies = work.resolve("sources");
    for (String each : PACKAGES) {
      Files.createDirectories(copies.resolve(each));
      try (Stream<Path> in = Files.list(sources.resolve(each))) {
        for (Path file : in.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
          files.add(file.toString());
          Files.copy(file, copies.resolve(each).resolve(file.getFileName().toString()));
        }
      }
    }
    Path classes = work.resolve("classes");
    List<String> compile =
        new ArrayList<>(List.of("--release", RELEASE, "-proc:none", "-Xlint:-options", "-nowarn"));
    compile.addAll(List.of("-classpath", args[5], "-d", classes.toString()));
    compile.addAll(files);
    run("javac", compile);

    Path manifest = work.resolve("manifest.txt");
    Files.writeString(manifest, "Automatic-Module-Name: org.lockscope.probe\n");
    jar(target.resolve(name + ".jar"), args[4], classes, manifest);
    if (!checks) {
      jar(target.resolve(name + "-sources.jar"), args[4], copies, null);
      jar(target.resolve(name + "-javadoc.jar"), args[4], document(work, args[5], files), null);
    }
    delete(work);
  }

  private static Path document(Path work, String classPath, List<String> files) throws IOException {
    Path pages = work.resolve("pages");
    List<String> document =
        new ArrayList<>(List.of("-quiet", "--no-fonts", "--release", RELEASE, "-notimestamp"));
    document.addAll(List.of("-Xdoclint:all,-missing", "-classpath", classPath));
    document.addAll(List.of("-encoding", "UTF-8", "-d", pages.toString()));
    document.addAll(files);
    run("javadoc", document);
    return pages;
  }

  private static void jar(Path jar, String date, Path content, Path manifest) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--create", "--file", jar.toString(), "--date", date));
    if (manifest != null) {
      arguments.addAll(List.of("--manifest", manifest.toString()));
    }
    arguments.addAll(List.of("-C", content.toString(), "."));
    run("jar", arguments);
  }

  private static void run(String tool, List<String> arguments) throws IOException {
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IOException("this JDK has no " + tool))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IOException(tool + " ended with " + status);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException problem)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
