package org.lockscope;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds who may know whom: packages depend downwards only. */
final class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lockscope");

  @Test
  void packagesDependDownwardsOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy("..cli..")
        .layer("ui")
        .definedBy("..ui..")
        .layer("watch")
        .definedBy("..watch..")
        .layer("agent")
        .definedBy("..agent..")
        .layer("screen")
        .definedBy("..screen..")
        .layer("lesson")
        .definedBy("..lesson..")
        .layer("format")
        .definedBy("..format..")
        .layer("picture")
        .definedBy("..picture..")
        .layer("paint")
        .definedBy("..paint..")
        .layer("say")
        .definedBy("..say..")
        .layer("live")
        .definedBy("..live..")
        .layer("session")
        .definedBy("..session..")
        .layer("race")
        .definedBy("..race..")
        .layer("contention")
        .definedBy("..contention..")
        .layer("sums")
        .definedBy("..sums..")
        .layer("trace")
        .definedBy("..trace..")
        .layer("probe")
        .definedBy("..probe..")
        .layer("event")
        .definedBy("..event..")
        .layer("scenario")
        .definedBy("..scenario..")
        .layer("text")
        .definedBy("..text..")
        .layer("file")
        .definedBy("..file..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ui")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("watch")
        .mayOnlyBeAccessedByLayers("ui", "cli")
        .whereLayer("agent")
        .mayOnlyBeAccessedByLayers("watch")
        .whereLayer("screen")
        .mayOnlyBeAccessedByLayers("ui", "cli")
        .whereLayer("lesson")
        .mayOnlyBeAccessedByLayers("screen", "ui", "cli")
        .whereLayer("format")
        .mayOnlyBeAccessedByLayers("screen", "ui", "cli")
        .whereLayer("picture")
        .mayOnlyBeAccessedByLayers("lesson", "screen", "ui", "cli")
        .whereLayer("paint")
        .mayOnlyBeAccessedByLayers("picture", "lesson", "screen", "ui", "cli")
        .whereLayer("say")
        .mayOnlyBeAccessedByLayers("paint", "picture", "lesson", "screen", "ui", "cli")
        .whereLayer("live")
        .mayOnlyBeAccessedByLayers("watch", "session", "format", "screen", "ui", "cli")
        .whereLayer("session")
        .mayOnlyBeAccessedByLayers(
            "say", "paint", "picture", "format", "lesson", "screen", "ui", "cli")
        .whereLayer("race")
        .mayOnlyBeAccessedByLayers(
            "watch",
            "scenario",
            "session",
            "say",
            "paint",
            "picture",
            "format",
            "lesson",
            "screen",
            "ui",
            "cli")
        .whereLayer("sums")
        .mayOnlyBeAccessedByLayers(
            "session", "say", "paint", "picture", "format", "lesson", "screen", "ui", "cli")
        .whereLayer("contention")
        .mayOnlyBeAccessedByLayers(
            "sums", "session", "say", "paint", "picture", "format", "lesson", "screen", "ui", "cli")
        .whereLayer("trace")
        .mayOnlyBeAccessedByLayers(
            "watch",
            "scenario",
            "contention",
            "sums",
            "live",
            "session",
            "say",
            "paint",
            "picture",
            "format",
            "lesson",
            "screen",
            "ui",
            "cli")
        .whereLayer("probe")
        .mayOnlyBeAccessedByLayers(
            "watch",
            "scenario",
            "live",
            "session",
            "say",
            "paint",
            "picture",
            "format",
            "lesson",
            "screen",
            "ui",
            "cli")
        .whereLayer("scenario")
        .mayOnlyBeAccessedByLayers(
            "session", "say", "paint", "picture", "format", "lesson", "screen", "ui", "cli")
        .whereLayer("file")
        .mayOnlyBeAccessedByLayers(
            "probe", "watch", "session", "say", "paint", "picture", "format", "lesson", "screen",
            "ui", "cli")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers(
            "race", "trace", "scenario", "say", "paint", "picture", "lesson", "screen", "ui", "cli")
        .check(CLASSES);
  }

  @Test
  void theRoomsOfTheWindowDependDownwardsOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("window")
        .definedBy("..ui.window..")
        .layer("timeline")
        .definedBy("..ui.timeline..")
        .layer("side")
        .definedBy("..ui.side..")
        .layer("setup")
        .definedBy("..ui.setup..")
        .layer("file")
        .definedBy("..ui.file..")
        .layer("teach")
        .definedBy("..ui.teach..")
        .layer("kit")
        .definedBy("..ui.kit..")
        .whereLayer("window")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("timeline")
        .mayOnlyBeAccessedByLayers("window")
        .whereLayer("side")
        .mayOnlyBeAccessedByLayers("window")
        .whereLayer("setup")
        .mayOnlyBeAccessedByLayers("window")
        .whereLayer("file")
        .mayOnlyBeAccessedByLayers("window")
        .whereLayer("teach")
        .mayOnlyBeAccessedByLayers("window")
        .check(CLASSES);
  }

  @Test
  void aFormatKnowsNoOther() {
    slices()
        .matching("org.lockscope.format.(json|std|jfr|csv)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..format.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.lockscope.format")
        .check(CLASSES);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .check(CLASSES);
  }

  @Test
  void nobodyNamesAProgramOnShow() {
    // They are found as services; what they have in common is in the package above them.
    noClasses()
        .that()
        .resideOutsideOfPackage("..scenario.*..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("..scenario.*..").and(not(resideInAPackage("..scenario.news.."))))
        .check(CLASSES);
    slices()
        .matching("org.lockscope.scenario.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /**
   * The news pipeline was there before there were scenarios, and these still name it: the list may
   * only become shorter. None may join, and whoever has left is struck from it.
   */
  @Test
  void nobodyElseComesToKnowTheNewsPipeline() throws IOException {
    Set<String> know =
        CLASSES.stream()
            .filter(type -> !type.getPackageName().startsWith("org.lockscope.scenario."))
            .filter(LayersTest::knowsTheNews)
            .map(LayersTest::topLevel)
            .collect(Collectors.toCollection(TreeSet::new));
    try (InputStream in = LayersTest.class.getResourceAsStream("/know-the-news.txt")) {
      String listed = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(know).containsExactlyElementsOf(listed.lines().sorted().toList());
    }
  }

  private static boolean knowsTheNews(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(to -> to.getTargetClass().getPackageName().equals("org.lockscope.scenario.news"));
  }

  private static String topLevel(JavaClass type) {
    return type.getEnclosingClass().map(LayersTest::topLevel).orElse(type.getSimpleName());
  }

  @Test
  void onlyTheCommandLineWritesToStandardOutput() {
    // But for the main methods of programs on show, which run when they are copied.
    noClasses()
        .that()
        .resideOutsideOfPackages("..cli..", "..scenario.*..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices().matching("org.lockscope.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyOneClassHandsWorkToTheJavaFxThread() {
    // All else is taken once a pulse: never a runLater an event.
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.lockscope.ui.kit.Background")
        .should()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .hasSizeGreaterThan(8)
        .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }
}
