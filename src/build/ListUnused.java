import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run by the build before the image is linked: writes for jlink the list of what to leave out of
 * the JDK's modules. JavaFX and the painter need the modules {@code java.desktop} and {@code
 * java.xml}, but of them neither Swing, sound, printing and AWT's windows nor style sheets of XML.
 * jlink wants no package of a module to be empty, so of each the smallest file stays.
 *
 * <p>Arguments: the list to write.
 */
final class ListUnused {
  private static final List<String> UNUSED =
      List.of(
          "java.desktop/com/sun/java/swing",
          "java.desktop/com/sun/media/sound",
          "java.desktop/com/sun/swing",
          "java.desktop/java/awt/doc-files",
          "java.desktop/javax/print",
          "java.desktop/javax/sound",
          "java.desktop/javax/swing",
          "java.desktop/sun/awt/X11",
          "java.desktop/sun/print",
          "java.desktop/sun/swing",
          "java.xml/com/sun/org/apache/bcel",
          "java.xml/com/sun/org/apache/xalan",
          "java.xml/com/sun/org/apache/xml/internal/dtm",
          "java.xml/com/sun/org/apache/xml/internal/serializer",
          "java.xml/com/sun/org/apache/xpath");

  public static void main(String[] args) throws IOException {
    List<String> patterns = new ArrayList<>();
    // TrimImage puts them where they need not be unpacked.
    patterns.add("glob:/javafx.graphics/*.so");
    for (String unused : UNUSED) {
      Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", unused);
      // Another system's JDK may lack it.
      if (Files.exists(folder)) {
        try (Stream<Path> folders = Files.walk(folder)) {
          for (Path each : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
            addAllButOne(each, patterns);
          }
        }
      }
    }
    Files.write(Path.of(args[0]), patterns);
  }

  private static void addAllButOne(Path folder, List<String> patterns) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    if (files.size() > 1) {
      Comparator<Path> bySize = Comparator.comparingLong(ListUnused::size);
      Path kept = files.stream().min(bySize.thenComparing(Path::toString)).orElseThrow();
      String name = Pattern.quote(kept.getFileName().toString());
      String in = folder.toString().replaceFirst("^/modules", "");
      patterns.add("regex:" + Pattern.quote(in + "/") + "(?!" + name + "$)[^/]*");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
