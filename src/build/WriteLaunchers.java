import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Run by the build after the image was linked: writes launchers for both kinds of system, which
 * work from any folder, through a symbolic link too. They name an ahead-of-time cache, which only a
 * packaged image has, and are silent where there is none.
 */
final class WriteLaunchers {
  private static final String UNIX =
      """
      #!/bin/sh
      app=$0
      while [ -h "$app" ]; do
        link=$(readlink "$app")
        case $link in
          /*) app=$link ;;
          *) app=$(dirname "$app")/$link ;;
        esac
      done
      bin=$(dirname "$app")
      # GTK would load a driver that nothing here draws with: 50 MB where it draws in software.
      export GDK_GL="${GDK_GL:-disable}"
      exec "$bin/java" -XX:AOTCache="$bin/../lib/lockscope.aot" -Xlog:aot=off -m MODULE "$@"
      """;

  private static final String WINDOWS =
      """
      @echo off
      "%~dp0java.exe" "-XX:AOTCache=%~dp0..\\lib\\lockscope.aot" -Xlog:aot=off -m MODULE %*
      """;

  public static void main(String[] args) throws IOException {
    Path bin = Path.of(args[0], "bin");
    Path unix = bin.resolve("lockscope");
    Files.writeString(unix, UNIX.replace("MODULE", args[1]));
    if (Files.getFileStore(unix).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(unix, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    String windows = WINDOWS.replace("MODULE", args[1]).replace("\n", "\r\n");
    Files.writeString(bin.resolve("lockscope.bat"), windows);
  }
}
