package org.lockscope.agent;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the agent starts: {@code -javaagent:lockscope-agent.jar=trace=FOLDER,include=com.shop}. It
 * puts its runtime part on the boot class path before any of its other classes refers to it.
 */
public final class Agent {
  private static final String RUNTIME_CLASS = "org.lockscope.agent.rt.Rt";

  private Agent() {}

  /**
   * Called by the virtual machine before the program starts.
   *
   * @param options what stands behind the agent's name
   * @throws IOException if the runtime part cannot be unpacked
   */
  public static void premain(@Nullable String options, Instrumentation instrumentation)
      throws IOException {
    if (!onBootPath()) {
      unpack(instrumentation);
    }
    Setup.start(options == null ? "" : options, instrumentation);
  }

  private static boolean onBootPath() {
    try {
      Class.forName(RUNTIME_CLASS, false, null);
      return true;
    } catch (ClassNotFoundException notYet) {
      return false;
    }
  }

  /** Where whoever started the program has not put the runtime part on the boot class path. */
  private static void unpack(Instrumentation instrumentation) throws IOException {
    Path runtime = Files.createTempFile("lockscope-rt", ".jar");
    try (InputStream in = Agent.class.getResourceAsStream("/lockscope-rt.jar")) {
      if (in == null) {
        throw new IOException("lockscope-agent.jar is not whole");
      }
      Files.copy(in, runtime, StandardCopyOption.REPLACE_EXISTING);
    }
    try (JarFile jar = new JarFile(runtime.toFile())) {
      instrumentation.appendToBootstrapClassLoaderSearch(jar);
    }
    runtime.toFile().deleteOnExit();
  }
}
