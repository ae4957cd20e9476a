package org.lockscope.scenario.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lockscope.probe.Recorder;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.Witness;

final class WitnessTest {
  /** Counts what has begun and not ended, and what has ended. */
  private static final class Counting implements Witness {
    final Map<String, Integer> open = new ConcurrentHashMap<>();
    final Map<String, Integer> ended = new ConcurrentHashMap<>();

    private Span begun(String what) {
      Thread thread = Thread.currentThread();
      open.merge(what, 1, Integer::sum);
      return () -> {
        assertThat(Thread.currentThread()).isSameAs(thread);
        open.merge(what, -1, Integer::sum);
        ended.merge(what, 1, Integer::sum);
      };
    }

    @Override
    public Span calling(String task, int item) {
      return begun(task);
    }

    @Override
    public Span appending(int item) {
      return begun("append");
    }

    @Override
    public Span waiting(String lock) {
      return begun("waiting");
    }

    @Override
    public Span holding(String lock) {
      return begun("holding");
    }
  }

  private final Counting witness = new Counting();

  private PipelineRun start(LockKind kind, LlmClient llm) {
    RunSettings settings =
        new RunSettings(
            LockPlacement.article(), kind, new Workers.Virtual(), 3, new LatencyRange(1, 2), 7);
    Recorder recorder = new Recorder(64);
    NewsTasks.ALL.forEach(recorder::newTask);
    return PipelineRun.start(settings, recorder, llm, () -> {}, witness, () -> {});
  }

  @ParameterizedTest
  @EnumSource(LockKind.class)
  void whatBeginsEndsInTheSameThreadThoughCallsFail(LockKind kind) throws InterruptedException {
    start(
            kind,
            (task, article) -> {
              if (article.number() == 2 && task == LlmTask.SENTIMENT) {
                throw new IllegalStateException("no answer");
              }
              return "";
            })
        .await();
    assertThat(witness.open.values()).containsOnly(0);
    assertThat(witness.ended)
        .isEqualTo(
            Map.of(
                "waiting",
                3,
                "holding",
                3,
                "summarize",
                3,
                "sentiment",
                3,
                "keywords",
                2,
                "append",
                2));
  }

  @Test
  void aWaitThatIsInterruptedEndsWithoutAHold() {
    Guard guard =
        new Guard.Witnessed(new Guard.LockedInterruptibly(new ReentrantLock()), "lock", witness);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> guard.around(() -> {})).isInstanceOf(InterruptedException.class);
    assertThat(witness.ended).isEqualTo(Map.of("waiting", 1));
  }
}
