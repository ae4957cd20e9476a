package org.lockscope.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program of the corpus, watched as it is, gets its verdict: the location, and both lines.
 * Those that end by themselves share a virtual machine, one after the other; what is said of each
 * is told apart by its source file.
 */
@Timeout(300)
final class ProgramsTest {
  private static final Set<String> QUICK =
      Set.of(
          "ArticleResults",
          "DoubleCheckedPlain",
          "ListWithoutLock",
          "PlainCounter",
          "VolatileArrayPlainElements",
          "BarrierAction",
          "ConditionSignals",
          "DoubleCheckedVolatile",
          "ExecutorResult",
          "FinalFieldsFreeze",
          "FoundByReflectedCall",
          "FuturesChain",
          "InheritedByHandle",
          "MonitorGuards",
          "StreamOfQueue",
          "TriedByHandle",
          "UpdateFunctionPlain",
          "ThroughLinkedBlockingQueue",
          "WaitAndNotify");

  /**
   * Programs that race and are not found to, and why. Each is a race missed, never a false alarm:
   * there is no program without a race among them. Who closes a gap takes it off the list.
   */
  private static final Map<String, String> KNOWN_GAPS =
      Map.ofEntries(
          Map.entry("AddedAll", "a collection handed to another's method is not read"),
          Map.entry("ArrayCloned", "the clone of an array does not read it"),
          Map.entry("ArrayCopied", "System.arraycopy is not recorded"),
          Map.entry("ArrayFilled", "java.util.Arrays is not recorded"),
          Map.entry("ArraySorted", "java.util.Arrays is not recorded"),
          Map.entry("CollectionsSort", "java.util.Collections is not recorded"),
          Map.entry("CopiedList", "a collection handed to a constructor is not read"),
          Map.entry("FinalFieldLeaks", "writes of final fields are not recorded"),
          Map.entry("ListInString", "what is concatenated is not read"),
          Map.entry("MixedAccess", "atomic accesses of plain fields are no accesses"),
          Map.entry("OtherElementOfAtomicArray", "an atomic array is one variable"),
          Map.entry("PlainModeOfHandle", "plain accesses by handles are not recorded"),
          Map.entry("SharedByteBuffer", "buffers are not recorded"),
          Map.entry("SynchronizedListIterated", "its iterator is not told from its list's"));

  @TempDir static Path classes;

  @BeforeAll
  static void compile() {
    Corpus.compile(classes, "race", "norace", "deadlock", "stuck");
  }

  static List<Corpus.Case> ending() {
    return Stream.of("race", "norace").flatMap(v -> Corpus.in(v).stream()).toList();
  }

  static List<Corpus.Case> deadlocks() {
    return Corpus.in("deadlock");
  }

  @Test
  void thereAreEnoughAndTheGapsAreAmongThem() {
    Set<String> names = ending().stream().map(Corpus.Case::name).collect(Collectors.toSet());
    assertThat(names).hasSizeGreaterThanOrEqualTo(120).containsAll(QUICK);
    assertThat(Corpus.in("race").stream().map(Corpus.Case::name)).containsAll(KNOWN_GAPS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> aFewAreJudgedRightly() throws IOException, InterruptedException {
    return judged(ending().stream().filter(p -> QUICK.contains(p.name())).toList());
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicTest> allAreJudgedRightly() throws IOException, InterruptedException {
    return judged(ending());
  }

  static List<Corpus.Case> stuck() {
    return Corpus.in("stuck");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("stuck")
  void threadsThatNobodyIsLeftToWakeAreFound(Corpus.Case program)
      throws IOException, InterruptedException {
    Corpus.Found found = Corpus.run(program, classes);
    assertThat(found.verdict()).isEmpty();
    assertThat(found.stuck()).isTrue();
    assertThat(found.deadlock()).isFalse();
    assertThat(found.in(program)).isEmpty();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("deadlocks")
  void deadlocksAreFound(Corpus.Case program) throws IOException, InterruptedException {
    Corpus.Found found = Corpus.run(program, classes);
    assertThat(found.verdict()).isEmpty();
    assertThat(found.deadlock()).isTrue();
    assertThat(found.stuck()).isFalse();
    assertThat(found.in(program)).isEmpty();
  }

  private static Stream<DynamicTest> judged(List<Corpus.Case> programs)
      throws IOException, InterruptedException {
    Corpus.Found found = Corpus.together(programs, classes);
    Stream<DynamicTest> whole =
        Stream.of(
            DynamicTest.dynamicTest(
                "all end well, all seen",
                () -> {
                  assertThat(found.exit()).isZero();
                  assertThat(found.verdict()).isEmpty();
                  assertThat(found.deadlock()).isFalse();
                  assertThat(found.stuck()).isFalse();
                }));
    return Stream.concat(
        whole,
        programs.stream()
            .map(p -> DynamicTest.dynamicTest(p.toString(), () -> judge(p, found.in(p)))));
  }

  private static void judge(Corpus.Case program, Set<Corpus.Pair> races) {
    Set<String> locations = races.stream().map(Corpus.Pair::location).collect(Collectors.toSet());
    Set<Integer> lines = races.stream().flatMap(Corpus.Pair::lines).collect(Collectors.toSet());
    if (KNOWN_GAPS.containsKey(program.name())) {
      assertThat(locations).as(KNOWN_GAPS.get(program.name())).isEmpty();
      return;
    }
    assertThat(locations).isEqualTo(program.locations());
    assertThat(program.lines()).containsAll(lines);
    if (program.lines().size() <= 2 * program.locations().size()) {
      assertThat(lines).isEqualTo(program.lines());
    }
  }
}
