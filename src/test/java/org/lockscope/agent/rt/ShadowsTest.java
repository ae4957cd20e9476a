package org.lockscope.agent.rt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was met once stays known, whatever is met meanwhile. */
final class ShadowsTest {
  private static final int MORE = 400_000;

  @Test
  void anObjectIsFoundWhileTheTablesGrow() throws Exception {
    List<Object> met = Stream.generate(Object::new).limit(1_000).toList();
    Log log = Log.bind(0);
    met.forEach(object -> Shadows.of(object, log));
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<List<Object>> more = other.submit(meet());
      long missed = 0;
      do {
        missed += met.stream().filter(object -> Shadows.known(object) == null).count();
      } while (!more.isDone());
      assertThat(missed).isZero();
      assertThat(more.get()).hasSize(MORE);
    }
  }

  /** Meets many objects and keeps them, so that the tables grow. */
  private static Callable<List<Object>> meet() {
    return () -> {
      Log log = Log.bind(1);
      List<Object> kept = new ArrayList<>();
      for (int i = 0; i < MORE; i++) {
        Object object = new Object();
        Shadows.of(object, log);
        kept.add(object);
      }
      return kept;
    };
  }
}
