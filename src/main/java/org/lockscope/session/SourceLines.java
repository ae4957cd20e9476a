package org.lockscope.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Site;

/**
 * The text of source lines, where it can be had: from folders of sources, and of Lockscope's own
 * pipeline from its module. Reads each file once. Used by one thread.
 */
public final class SourceLines {
  private static final int MOST_LINES = 100_000;
  private static final int LONGEST_LINE = 400;

  private final List<Path> roots;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * Looks into folders.
   *
   * @param roots folders whose sub-folders are packages, or which hold the source files themselves
   */
  public SourceLines(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /** The text of a line without the blanks around it; empty where it cannot be had. */
  public Optional<String> of(Site site) {
    if (site.line() < 1) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(key(site), key -> read(key, site.file()));
    return site.line() > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(site.line() - 1).strip());
  }

  /** The file's name in its package's folder, if the package is known. */
  private static String key(Site site) {
    int member = site.method().lastIndexOf('.');
    int type = member < 0 ? -1 : site.method().lastIndexOf('.', member - 1);
    return type < 0
        ? site.file()
        : site.method().substring(0, type).replace('.', '/') + "/" + site.file();
  }

  private List<String> read(String key, String file) {
    for (Path root : roots) {
      for (String name : List.of(key, file)) {
        Path candidate = resolved(root, name);
        if (candidate != null) {
          try (InputStream in = Files.newInputStream(candidate)) {
            return lines(in);
          } catch (IOException e) {
            return List.of(); // a source that cannot be read only leaves its line out
          }
        }
      }
    }
    try (InputStream own = SourceLines.class.getResourceAsStream("/" + key)) {
      return own == null || !key.contains("/") ? List.of() : lines(own);
    } catch (IOException e) {
      return List.of();
    }
  }

  /** A regular file under the root; a trace must not make us read one elsewhere. */
  private static @Nullable Path resolved(Path root, String name) {
    try {
      Path folder = root.toAbsolutePath().normalize();
      Path candidate = folder.resolve(name).normalize();
      return candidate.startsWith(folder) && Files.isRegularFile(candidate) ? candidate : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static List<String> lines(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = reader.readLine();
    while (line != null && lines.size() < MOST_LINES) {
      lines.add(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
      line = reader.readLine();
    }
    return lines;
  }
}
