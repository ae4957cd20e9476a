package org.lockscope.scenario.news;

import java.util.Locale;
import org.lockscope.scenario.LatencyRange;

/** Writes the complete program's LLM client: what it answers, and after how long. */
record ClientCode(RunSettings settings, CodeText code) {
  private static final long NANOS_A_MILLI = 1_000_000;

  /** As {@link org.lockscope.scenario.news.Latencies} draws them. */
  private static final String OF_AN_ARTICLE =
      """
      /** An article's own generator gives it the same three latencies in every run. */
      private Duration latency(Article article, int task) {
        var random = new SplittableRandom(%dL + article.number() * 0x9e3779b97f4a7c15L);
        long nanos = 0;
        for (int drawn = 0; drawn <= task; drawn++) {
          nanos = random.nextLong(LEAST, PAST);
        }
        return Duration.ofNanos(nanos);
      }
      """;

  void write() {
    LatencyRange range = settings.latency();
    code.lines("/** Answers after " + range + ". */");
    code.open("static class LlmClient {");
    code.lines(
        "private static final long LEAST = " + nanos(range.minMillis()) + "; // nanoseconds");
    if (drawn()) {
      code.lines("private static final long PAST = " + nanos(range.maxMillis()) + " + 1;");
    }
    code.blank();
    latencies();
    answers();
    code.close("}");
  }

  /** Whether a latency is drawn: from an article's own generator only if there is a choice. */
  private boolean drawn() {
    return settings.random().shared()
        || settings.latency().minMillis() != settings.latency().maxMillis();
  }

  private static String nanos(int millis) {
    return String.format(Locale.ROOT, "%,dL", millis * NANOS_A_MILLI).replace(',', '_');
  }

  private void latencies() {
    if (settings.random().shared()) {
      sharedLatencies();
    } else if (drawn()) {
      code.lines(OF_AN_ARTICLE.formatted(settings.seed()));
    } else {
      code.lines(
          """
          private Duration latency(Article article, int task) {
            return Duration.ofNanos(LEAST);
          }
          """);
    }
  }

  /** One generator for all calls; the code on show includes where it is drawn from. */
  private void sharedLatencies() {
    boolean locked = settings.random() == RandomSource.LOCKED;
    code.lines(
        "private final SplittableRandom random = new SplittableRandom(%dL);"
            .formatted(settings.seed()));
    if (locked) {
      code.lines("private final Lock randomLock = new ReentrantLock();");
    }
    code.blank();
    code.lines(
        locked
            ? "/** One generator for all calls, a call at a time. */"
            : "/** One generator for all calls, which is not thread-safe. */");
    code.open("private Duration latency(Article article, int task) {");
    code.lines("long nanos;");
    code.show(true);
    if (locked) {
      code.line(CodePlace.RANDOM_LOCK, "randomLock.lock();");
      code.open("try {");
    }
    code.line(CodePlace.DRAW, "nanos = random.nextLong(LEAST, PAST);");
    if (locked) {
      code.close("} finally {");
      code.indented(CodePlace.OTHER, "randomLock.unlock();");
      code.lines("}");
    }
    code.show(false);
    code.lines("return Duration.ofNanos(nanos);");
    code.close("}");
  }

  /** As {@link org.lockscope.scenario.news.SimulatedLlmClient} answers. */
  private void answers() {
    code.lines(
        """

        private void call(Article article, int task) {
          try {
            Thread.sleep(latency(article, task));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }

        String summarize(Article article) {
          call(article, 0);
          return article.title();
        }

        String sentiment(Article article) {
          call(article, 1);
          return article.number() % 3 == 0 ? "mixed" : "positive";
        }

        String keywords(Article article) {
          call(article, 2);
          return String.join(", ", article.title().toLowerCase(Locale.ROOT).split(" "));
        }
        """);
  }
}
