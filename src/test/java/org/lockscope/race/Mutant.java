package org.lockscope.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.lockscope.event.Event;
import org.lockscope.event.EventSink;

/** The detector, compiled from its sources with one change. */
final class Mutant {
  private static final Path SOURCES = Path.of("src/main/java/org/lockscope/race");
  private static final String PACKAGE = "org.lockscope.race.";

  private final Constructor<?> detector;

  private Mutant(Constructor<?> detector) {
    this.detector = detector;
  }

  /** Compiles the detector with a text, which must occur once in a file, replaced by another. */
  static Mutant of(String file, String original, String replacement) throws Exception {
    List<JavaFileObject> units = new ArrayList<>();
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path source : sources.toList()) {
        String text = Files.readString(source);
        if (source.endsWith(file)) {
          assertThat(text.split(java.util.regex.Pattern.quote(original), -1)).hasSize(2);
          text = text.replace(original, replacement);
        }
        units.add(new Source(source.getFileName().toString(), text));
      }
    }
    Class<?> type = new Loader(compiled(units)).loadClass(PACKAGE + "FastTrack");
    return new Mutant(type.getConstructor(boolean.class, Consumer.class));
  }

  private static Map<String, ByteArrayOutputStream> compiled(List<JavaFileObject> units) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
    boolean right =
        compiler.getTask(messages, new Memory(files, classes), null, options, null, units).call();
    assertThat(right).as(messages.toString()).isTrue();
    return classes;
  }

  /** The number of the first racy event of each location, as this mutant finds them. */
  Map<Integer, Integer> firstRaces(List<Event> trace) throws Exception {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    Consumer<Object> report =
        race -> {
          Object current = read(race, "current");
          found.putIfAbsent(
              (Integer) read(race, "object"), ((Long) read(current, "event")).intValue());
        };
    EventSink sink = (EventSink) detector.newInstance(false, report);
    trace.forEach(event -> event.to(sink));
    return found;
  }

  private static Object read(Object from, String component) {
    try {
      Method method = from.getClass().getMethod(component);
      return method.invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///org/lockscope/race/" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    Memory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }

    @Override
    public void close() {
      try {
        super.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Has the mutant's classes before those of the class path. */
  private static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      super(Mutant.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes.toByteArray(), 0, bytes.size()) : loaded;
    }
  }
}
