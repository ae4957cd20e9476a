package org.lockscope.scenario.news;

import org.lockscope.event.Operands;
import org.lockscope.probe.LazySite;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;

/**
 * A client that records when each call of another starts and how it ends; its recorder has {@link
 * NewsTasks#ALL}, and no task before them.
 */
final class TracedLlmClient implements LlmClient {
  private final LlmClient client;
  private final Recorder recorder;
  private final LazySite[] sites = new LazySite[LlmTask.values().length];

  TracedLlmClient(LlmClient client, Recorder recorder) {
    this.client = client;
    this.recorder = recorder;
    for (int i = 0; i < sites.length; i++) {
      sites[i] = recorder.lazySite();
    }
  }

  @Override
  public String call(LlmTask task, Article article) throws InterruptedException {
    ThreadLog log = recorder.current();
    int site = sites[task.ordinal()].passed(NewsPipeline.class, "perform");
    int number = task.ordinal();
    log.callStart(number, article.number(), site);
    int outcome = Operands.FAILED;
    try {
      String answer = client.call(task, article);
      outcome = Operands.OK;
      return answer;
    } catch (InterruptedException e) {
      outcome = Operands.CANCELLED;
      throw e;
    } finally {
      log.callEnd(number, article.number(), outcome, site);
    }
  }
}
