import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Run by the build on the selected JDK, with google-java-format on the class path: checks that the
 * sources are formatted, or formats them.
 *
 * <p>Arguments: the folder of the sources, and {@code check} or {@code apply}. Ends with status 1
 * if a file is not formatted, or cannot be.
 */
final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException {
    boolean apply = args[1].equals("apply");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        apply
            ? List.of("--replace")
            : List.of("--dry-run", "--set-exit-if-changed", "--skip-reflowing-long-strings"));
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    int status =
        ToolProvider.findFirst("google-java-format")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(new String[0]));
    if (status != 0 && !apply) {
      System.err.println(
          "The files above are not formatted. To format them:"
              + " ./mvnw validate exec:exec@format -Dformat=apply");
    }
    System.exit(status);
  }
}
