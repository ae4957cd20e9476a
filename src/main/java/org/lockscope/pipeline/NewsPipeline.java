package org.lockscope.pipeline;

import java.util.Arrays;
import java.util.List;
import org.lockscope.probe.TracedList;

/**
 * The pipeline: three LLM calls about an article, then an append to the list that all workers
 * share. The lock stands around a span of these steps. Used by all workers at once.
 */
final class NewsPipeline {
  private final LlmClient llm;
  private final TracedList<AiResult> results;
  private final Guard guard;
  private final Witness witness;
  private final List<Step> before;
  private final List<Step> inside;
  private final List<Step> after;

  NewsPipeline(
      LlmClient llm,
      TracedList<AiResult> results,
      Guard guard,
      LockPlacement placement,
      Witness witness) {
    this.llm = llm;
    this.results = results;
    this.guard = guard;
    this.witness = witness;
    List<Step> steps = Arrays.asList(Step.values());
    int first = placement instanceof LockPlacement.Span span ? span.first().ordinal() : 0;
    int end = placement instanceof LockPlacement.Span span ? span.last().ordinal() + 1 : 0;
    this.before = steps.subList(0, first);
    this.inside = steps.subList(first, end);
    this.after = steps.subList(end, steps.size());
  }

  /** Takes one article through all steps. */
  void process(Article article) throws InterruptedException {
    Draft draft = new Draft(article);
    perform(before, draft);
    if (!inside.isEmpty()) {
      guard.around(() -> perform(inside, draft));
    }
    perform(after, draft);
  }

  private void perform(List<Step> steps, Draft draft) throws InterruptedException {
    for (Step step : steps) {
      Witness.Span span = witness.step(step, draft.article.number());
      try {
        perform(step, draft);
      } finally {
        span.ended();
      }
    }
  }

  private void perform(Step step, Draft draft) throws InterruptedException {
    switch (step) {
      case SUMMARIZE -> draft.summary = llm.call(LlmTask.SUMMARIZE, draft.article);
      case SENTIMENT -> draft.sentiment = llm.call(LlmTask.SENTIMENT, draft.article);
      case KEYWORDS -> draft.keywords = llm.call(LlmTask.KEYWORDS, draft.article);
      case APPEND -> results.append(draft.result());
    }
  }

  /** What is known of an article so far; one worker's alone. */
  private static final class Draft {
    final Article article;
    String summary = "";
    String sentiment = "";
    String keywords = "";

    Draft(Article article) {
      this.article = article;
    }

    AiResult result() {
      return new AiResult(article.number(), summary, sentiment, keywords);
    }
  }
}
