package org.lockscope.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program of the corpus, watched as it is, gets its verdict: the location, and both lines. */
final class ProgramsTest {
  private static final Set<String> QUICK =
      Set.of("PlainCounter", "ListWithoutLock", "MonitorGuards", "ExecutorResult", "OppositeOrder");

  @TempDir static Path classes;

  @BeforeAll
  static void compile() {
    Corpus.compile(classes, "race", "norace", "deadlock");
  }

  static List<Corpus.Case> few() {
    return all().stream().filter(program -> QUICK.contains(program.name())).toList();
  }

  static List<Corpus.Case> all() {
    return Stream.of("race", "norace", "deadlock").flatMap(v -> Corpus.in(v).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("few")
  void aFewAreJudgedRightly(Corpus.Case program) throws IOException, InterruptedException {
    judge(program);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void allAreJudgedRightly(Corpus.Case program) throws IOException, InterruptedException {
    judge(program);
  }

  private static void judge(Corpus.Case program) throws IOException, InterruptedException {
    Corpus.Found found = Corpus.run(program, classes);
    assertThat(found.verdict()).isEmpty();
    assertThat(found.locations()).isEqualTo(program.locations());
    assertThat(found.deadlock()).isEqualTo(program.verdict().equals("deadlock"));
    if (program.verdict().equals("race")) {
      assertThat(program.lines()).containsAll(found.lines());
    }
    if (!program.verdict().equals("deadlock")) {
      assertThat(found.exit()).isZero();
    }
  }
}
