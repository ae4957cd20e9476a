package org.lockscope.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every class of well-known libraries passes through the weaver and verifies. */
final class LibrariesTest {
  private static final List<Class<?>> ONE_OF_EACH =
      List.of(
          JsonFactory.class,
          JavaClasses.class,
          Assertions.class,
          Test.class,
          picocli.CommandLine.class,
          net.jqwik.api.Property.class,
          org.controlsfx.control.SegmentedButton.class,
          atlantafx.base.theme.PrimerLight.class,
          org.kordamp.ikonli.javafx.FontIcon.class,
          org.testfx.api.FxRobot.class,
          javafx.beans.value.ObservableValue.class,
          javafx.scene.Node.class,
          javafx.scene.control.Button.class,
          javafx.fxml.FXMLLoader.class,
          org.junit.jupiter.engine.JupiterTestEngine.class,
          org.junit.platform.commons.util.ReflectionUtils.class);

  private static String jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Tag("long")
  @Test
  void everyClassIsWovenAndVerifies() throws Exception {
    List<String> jars = ONE_OF_EACH.stream().map(LibrariesTest::jar).distinct().toList();
    assertThat(jars).hasSizeGreaterThan(10);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes =
        Path.of(LoadAll.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    List<String> arguments = new ArrayList<>(List.of(LoadAll.class.getName()));
    arguments.addAll(jars);
    Program program = new Program(java, classes, null, null, null, arguments);
    // All accesses of all of them, so that every instruction there is to weave is woven.
    String everything =
        Stream.of("com.", "org.", "net.", "picocli", "atlantafx", "javafx.", "impl.", "junit.")
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    try (Watch watch = Watch.start(program, new Watch.Choice(everything, "all", 0), race -> {})) {
      int exit = watch.follow(Corpus.SILENT);
      assertThat(watch.run().names().unwatched()).isEmpty();
      assertThat(exit).isZero();
    }
  }
}
