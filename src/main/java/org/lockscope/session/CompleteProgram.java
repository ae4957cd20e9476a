package org.lockscope.session;

import org.lockscope.pipeline.Collector;
import org.lockscope.pipeline.LatencyRange;
import org.lockscope.pipeline.LockKind;
import org.lockscope.pipeline.LockPlacement;
import org.lockscope.pipeline.RandomSource;
import org.lockscope.pipeline.RunSettings;
import org.lockscope.pipeline.Workers;

/**
 * The complete program for a run's settings: one file, no dependency, to be run as it is on a JDK
 * 25. It does what the run does, without recording it.
 */
public final class CompleteProgram {
  /** The name of its class. */
  public static final String NAME = "LockscopeExample";

  /** One thread owns the list; nobody else touches it before it has ended. */
  private static final String COLLECTOR =
      """
          BlockingQueue<AiResult> channel = new ArrayBlockingQueue<>(%d);
          Thread collector = Thread.ofVirtual().start(() -> {
            try {
              while (results.size() < articles.size()) {
                results.add(channel.take());
              }
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
      """;

  private CompleteProgram() {}

  private static int capacity(RunSettings settings) {
    return settings.collector() instanceof Collector.Channel(int capacity) ? capacity : 0;
  }

  /** The program's text. */
  public static String of(RunSettings settings) {
    String listing = Listing.of(settings).text().indent(6);
    boolean alone = settings.workers() instanceof Workers.Sequential;
    String run =
        alone
            ? listing.indent(-2)
            : "    try (var workers = " + executor(settings) + ") {\n" + listing + "    }\n";
    boolean sent = settings.collector() instanceof Collector.Channel;
    return """
    import java.util.ArrayList;
    import java.util.HashMap;
    import java.util.HashSet;
    import java.util.List;
    import java.util.Map;
    import java.util.SplittableRandom;
    import java.util.concurrent.ArrayBlockingQueue;
    import java.util.concurrent.BlockingQueue;
    import java.util.concurrent.Executors;
    import java.util.concurrent.locks.Lock;
    import java.util.concurrent.locks.ReentrantLock;

    /** A news pipeline: %s. */
    public class %s {
      record Article(int number) {}

      record AiResult(String summary, String sentiment, String keywords) {}

      /** Answers after %s. */
      static class LlmClient {
    %s
        private String call(Article article, int task, String answer) {
          try {
            Thread.sleep(latency(article, task));
            return answer;
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }

        String summarize(Article article) {
          return call(article, 0, "summary of " + article.number());
        }

        String sentiment(Article article) {
          return call(article, 1, "positive");
        }

        String keywords(Article article) {
          return call(article, 2, "news");
        }
      }

      public static void main(String[] args) throws Exception {
        List<Article> articles = new ArrayList<>();
        for (int number = 1; number <= %d; number++) {
          articles.add(new Article(number));
        }
        List<AiResult> results = new ArrayList<>();
        LlmClient llm = new LlmClient();
    %s    long start = System.nanoTime();
    %s%s    double seconds = (System.nanoTime() - start) / 1e9;
        int stored = new HashSet<>(results).size();
        System.out.printf("%%d of %%d stored in %%.2f s%%n", stored, articles.size(), seconds);
      }
    }
    """
        .formatted(
            describe(settings),
            NAME,
            settings.latency(),
            latencies(settings),
            settings.articles(),
            declaration(settings) + (sent ? COLLECTOR.formatted(capacity(settings)) : ""),
            run,
            sent ? "    collector.join();\n" : "");
  }

  private static String describe(RunSettings settings) {
    return "lock %s, %s workers, collected by %s, random source %s"
        .formatted(
            settings.placement(),
            settings.workers(),
            settings.collector(),
            settings.random().label());
  }

  private static String executor(RunSettings settings) {
    return switch (settings.workers()) {
      case Workers.Platform() ->
          "Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())";
      case Workers.Pool(int size) -> "Executors.newFixedThreadPool(" + size + ")";
      case Workers.Virtual(), Workers.Sequential() -> "Executors.newVirtualThreadPerTaskExecutor()";
    };
  }

  private static String declaration(RunSettings settings) {
    String made =
        settings.lockKind() == LockKind.FAIR ? "new ReentrantLock(true)" : "new ReentrantLock()";
    if (settings.placement() instanceof LockPlacement.Pair) {
      return """
          Lock listLock = %s;
          Lock indexLock = %s;
          Map<Article, String> index = new HashMap<>();
      """
          .formatted(made, made);
    }
    return settings.lockKind() == LockKind.SYNCHRONIZED
        ? "    Object lock = new Object();\n"
        : "    Lock lock = " + made + ";\n";
  }

  private static String latencies(RunSettings settings) {
    LatencyRange range = settings.latency();
    String bounds = "%d, %d".formatted(range.minMillis(), range.maxMillis() + 1);
    if (settings.random() == RandomSource.PER_ARTICLE) {
      return """
          /** A generator an article, split from the seed: the same in every run. */
          private long latency(Article article, int task) {
            SplittableRandom random = new SplittableRandom(%dL + article.number());
            for (int before = 0; before < task; before++) {
              random.nextLong(%s);
            }
            return random.nextLong(%s);
          }
      """
          .formatted(settings.seed(), bounds, bounds);
    }
    boolean locked = settings.random() == RandomSource.LOCKED;
    String draw = "return random.nextLong(%s);".formatted(bounds);
    return """
        private final SplittableRandom random = new SplittableRandom(%dL);

        /** One generator for all calls%s. */
        private %slong latency(Article article, int task) {
          %s
        }
    """
        .formatted(
            settings.seed(),
            locked ? ", a call at a time" : ", which is not thread-safe",
            locked ? "synchronized " : "",
            draw);
  }
}
