import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Run by the build in its phase {@code package}: links {@code target/lockscope}, a self-contained
 * image that needs no installed JDK. Does nothing where the build was asked for the phase {@code
 * verify} or a later one, which pass through {@code package} but only check: Maven itself cannot
 * tell the two apart.
 *
 * <p>Arguments: the goals as Maven prints them ({@code goals=[clean, package]}), the build folder,
 * the module path, the main class with its module, the options of the image's virtual machine.
 */
final class MakeImage {
  /** Of the desktop module, what draws on a screen or plays a sound: JavaFX does that. */
  private static final String UNUSED_FILES =
      "**/libsplashscreen.so,**/libjsound.so,**/libawt_xawt.so,**/libjawt.so,**/jrunscript,"
          + "**/keytool";

  private static final Set<String> CHECKS = Set.of("verify", "install", "deploy");

  public static void main(String[] args) throws IOException, InterruptedException {
    if (onlyChecks(args[0])) {
      return;
    }
    Path target = Path.of(args[1]);
    String image = target.resolve("lockscope").toString();
    String unused = target.resolve("unused.txt").toString();
    ListUnused.main(new String[] {unused});
    link(args[2], args[3].substring(0, args[3].indexOf('/')), args[4], unused, image);
    TrimImage.main(new String[] {image, args[2]});
    WriteLaunchers.main(new String[] {image, args[3]});
  }

  static boolean onlyChecks(String goals) {
    return Pattern.compile("[^\\w:@-]+").splitAsStream(goals).anyMatch(CHECKS::contains);
  }

  private static void link(
      String modules, String module, String options, String unused, String image)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jlink").toString());
    command.addAll(List.of("--module-path", modules, "--add-modules", module));
    command.add("--add-options=" + options);
    command.addAll(List.of("--compress", "zip-9"));
    command.add("--exclude-files=" + UNUSED_FILES);
    command.add("--exclude-resources=@" + unused);
    // Line numbers stay, for race reports.
    command.addAll(List.of("--no-header-files", "--no-man-pages", "--output", image));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("jlink ended with " + status);
    }
  }
}
