package org.lockscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.lockscope.scenario.SourceProgram;

/** A program's source, compiled alone, as someone who copied it does. */
final class CompiledSource {
  private CompiledSource() {}

  /**
   * The class.
   *
   * @param folder where its files go
   */
  static Class<?> of(SourceProgram program, Path folder) throws Exception {
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///" + program.file()), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program.text();
          }
        };
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-d", folder.toString(), "-proc:none", "-cp", folder.toString());
    boolean done =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(source))
            .call();
    assertThat(done).as(messages + program.text()).isTrue();
    // The classes are loaded for as long as the test runs.
    return new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())
        .loadClass(program.name());
  }

  /**
   * How long each call takes by the copied program, as its own main sets it.
   *
   * @param settings the names of the variables in main that its {@code Simulated} is made of
   */
  static List<Duration> latencies(
      SourceProgram program, Path folder, List<String> settings, int items) throws Exception {
    Class<?> simulated =
        of(program, folder).getClassLoader().loadClass(program.name() + "$Simulated");
    Constructor<?> made = simulated.getDeclaredConstructors()[0];
    made.setAccessible(true);
    Object[] values = new Object[settings.size()];
    for (int i = 0; i < values.length; i++) {
      Matcher set =
          Pattern.compile("\\b" + settings.get(i) + " = ([^;]*);").matcher(program.text());
      assertThat(set.find()).as(settings.get(i)).isTrue();
      String value = set.group(1);
      values[i] =
          switch (value) {
            case "true", "false" -> Boolean.valueOf(value);
            default ->
                value.endsWith("L")
                    ? (Object) Long.valueOf(value.substring(0, value.length() - 1))
                    : Integer.valueOf(value);
          };
    }
    Object client = made.newInstance(values);
    Class<?> task = simulated.getClassLoader().loadClass(program.name() + "$Task");
    Method latency = simulated.getDeclaredMethod("latency", task, int.class);
    latency.setAccessible(true);
    List<Duration> all = new ArrayList<>();
    for (int item = 1; item <= items; item++) {
      for (Object each : task.getEnumConstants()) {
        all.add((Duration) latency.invoke(client, each, item));
      }
    }
    return all;
  }
}
