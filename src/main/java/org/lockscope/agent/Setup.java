package org.lockscope.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Indirect;
import org.lockscope.agent.rt.Names;
import org.lockscope.agent.rt.Recording;

/** Begins the recording and the weaving, as the agent's options say. */
final class Setup {
  private static final int MOST_SEGMENTS = 128;

  private Setup() {}

  static void start(String text, Instrumentation instrumentation) throws IOException {
    Map<String, String> options = options(text);
    String trace = options.get("trace");
    Path folder =
        trace == null ? Path.of("lockscope-" + ProcessHandle.current().pid()) : Path.of(trace);
    Files.createDirectories(folder);
    boolean reader = Boolean.parseBoolean(options.getOrDefault("reader", "false"));
    Recording.begin(folder, MOST_SEGMENTS, reader);
    @Nullable String jar = options.get("jar");
    Scope scope =
        Scope.of(
            options.getOrDefault("include", "").replace(';', ','),
            jar == null ? null : Path.of(jar),
            options.get("module"));
    boolean accesses = options.getOrDefault("accesses", "all").equals("all");
    instrumentation.redefineModule(
        Object.class.getModule(),
        Set.of(Names.class.getModule()),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of());
    roots(instrumentation);
    Models models = Models.read();
    Indirect.means(models::of);
    instrumentation.addTransformer(new Weaver(scope, accesses, models, instrumentation), false);
    Names.ready();
  }

  private static void roots(Instrumentation instrumentation) {
    instrumentation.addTransformer(new RootWeaver(), true);
    List<Class<?>> types = Roots.types();
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (Roots.isPart(loaded.getName())) {
        types.add(loaded);
      }
    }
    try {
      // All at once: each time the virtual machine stops all threads.
      instrumentation.retransformClasses(types.toArray(Class<?>[]::new));
    } catch (UnmodifiableClassException | LinkageError e) {
      types.forEach(type -> root(instrumentation, type));
    }
  }

  private static void root(Instrumentation instrumentation, Class<?> type) {
    try {
      instrumentation.retransformClasses(type);
    } catch (UnmodifiableClassException | LinkageError e) {
      Names.unwatched(type.getName(), String.valueOf(e.getMessage()));
    }
  }

  /** Reads {@code trace=FOLDER,include=a;b}. */
  static Map<String, String> options(String text) {
    Map<String, String> options = new HashMap<>();
    for (String option : text.split(",", -1)) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        options.put(option.substring(0, equals), option.substring(equals + 1));
      }
    }
    return options;
  }
}
