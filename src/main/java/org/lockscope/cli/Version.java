package org.lockscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;

/** Tells the version that the build wrote down. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("build.properties")) {
      if (stream != null) {
        build.load(stream);
      }
    }
    return new String[] {
      "lockscope " + build.getProperty("version", "unknown"),
      "JDK " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
