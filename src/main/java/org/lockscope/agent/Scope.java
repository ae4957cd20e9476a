package org.lockscope.agent;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which classes' accesses are recorded. Of all others outside the JDK, only the synchronisation is.
 *
 * @param included packages or classes, by the beginning of their names
 * @param excluded the same, of those left out
 * @param jar the jar whose classes are the program's own; null if there is none
 * @param module the module whose classes are the program's own; null if there is none
 */
record Scope(
    List<String> included, List<String> excluded, @Nullable Path jar, @Nullable String module) {
  /** Copies the lists. */
  Scope {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  /** Reads {@code com.shop,-com.shop.gen}. */
  static Scope of(String rules, @Nullable Path jar, @Nullable String module) {
    List<String> all = List.of(rules.split(",")).stream().filter(r -> !r.isBlank()).toList();
    return new Scope(
        all.stream().filter(r -> !r.startsWith("-")).toList(),
        all.stream().filter(r -> r.startsWith("-")).map(r -> r.substring(1)).toList(),
        jar,
        module);
  }

  /**
   * Whether accesses are recorded. With no rule, those of the program's own classes: of a source
   * file, of folders on the class path, and of the jar or module that was named.
   */
  boolean records(String name, @Nullable String in, @Nullable ProtectionDomain domain) {
    if (excluded.stream().anyMatch(rule -> matches(rule, name))) {
      return false;
    }
    return included.isEmpty()
        ? (in != null && in.equals(module)) || own(domain)
        : included.stream().anyMatch(rule -> matches(rule, name));
  }

  private static boolean matches(String rule, String name) {
    return name.startsWith(rule)
        && (name.length() == rule.length()
            || rule.endsWith(".")
            || ".$".indexOf(name.charAt(rule.length())) >= 0);
  }

  private boolean own(@Nullable ProtectionDomain domain) {
    CodeSource source = domain == null ? null : domain.getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file")) {
      // Compiled in memory from one source file.
      return place == null || place.getProtocol().equals("memory");
    }
    try {
      Path path = Path.of(place.toURI());
      return Files.isDirectory(path)
          || path.toString().endsWith(".java")
          || (jar != null && Files.isSameFile(path, jar));
    } catch (URISyntaxException | InvalidPathException | java.io.IOException e) {
      return false;
    }
  }
}
