package org.lockscope.scenario.news;

import org.lockscope.scenario.Witness;

/**
 * The pipeline: three LLM calls about an article, then an append to the list that all workers
 * share. The lock stands around a span of these steps. Used by all workers at once.
 */
final class NewsPipeline {
  /** Where results go: into the shared list, or on to its owner. */
  @FunctionalInterface
  interface Results {
    void accept(AiResult result) throws InterruptedException;
  }

  private final LlmClient llm;
  private final Results results;
  private final Route route;
  private final Witness witness;

  NewsPipeline(LlmClient llm, Results results, Route route, Witness witness) {
    this.llm = llm;
    this.results = results;
    this.route = route;
    this.witness = witness;
  }

  /** Takes one article through all steps. */
  void process(Article article) throws InterruptedException {
    Draft draft = new Draft(article);
    route.take(article.number(), step -> witnessed(step, draft));
  }

  private void witnessed(Step step, Draft draft) throws InterruptedException {
    Witness.Span span = begun(step, draft.article.number());
    try {
      perform(step, draft);
    } finally {
      span.ended();
    }
  }

  private Witness.Span begun(Step step, int article) {
    return step == Step.APPEND
        ? witness.appending(article)
        : witness.calling(step.label(), article);
  }

  private void perform(Step step, Draft draft) throws InterruptedException {
    switch (step) {
      case SUMMARIZE -> draft.summary = llm.call(LlmTask.SUMMARIZE, draft.article);
      case SENTIMENT -> draft.sentiment = llm.call(LlmTask.SENTIMENT, draft.article);
      case KEYWORDS -> draft.keywords = llm.call(LlmTask.KEYWORDS, draft.article);
      case APPEND -> results.accept(draft.result());
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
