import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Run by the build after the image was linked; on Linux alone it does something. JavaFX's native
 * libraries, which jlink was told to leave out of the modules, go into the image's own folder of
 * them: JavaFX need not unpack them into the user's home. Then all native libraries lose their
 * symbol tables, which jlink leaves in and nothing at run time reads; a crash report of the virtual
 * machine names addresses instead of its own functions. Where there is no {@code strip} they stay.
 *
 * <p>Arguments: the image, the module path it was linked from.
 */
final class TrimImage {
  public static void main(String[] args) throws IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    Path lib = Path.of(args[0], "lib");
    for (String part : args[1].split(File.pathSeparator)) {
      if (Path.of(part).getFileName().toString().startsWith("javafx-")) {
        unpack(Path.of(part), lib);
      }
    }
    strip(lib);
  }

  private static void unpack(Path file, Path lib) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
        if (entry.getName().matches("[^/]*\\.so")) {
          try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, lib.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private static void strip(Path lib) throws IOException, InterruptedException {
    Path strip = Path.of("/usr/bin/strip");
    if (!Files.isExecutable(strip)) {
      return;
    }
    List<String> command = new ArrayList<>(List.of(strip.toString(), "--strip-unneeded"));
    try (Stream<Path> files = Files.walk(lib)) {
      files.map(Path::toString).filter(file -> file.endsWith(".so")).forEach(command::add);
    }
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("strip ended with " + status);
    }
  }
}
