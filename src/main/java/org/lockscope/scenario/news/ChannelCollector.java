package org.lockscope.scenario.news;

import org.jspecify.annotations.Nullable;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedChannel;
import org.lockscope.probe.TracedList;

/** One thread that owns the list, and a channel over which workers send it their results. */
final class ChannelCollector {
  private final TracedChannel<AiResult> channel;
  private final TracedList<AiResult> results;
  private final Fate[] fates;

  /**
   * A collector.
   *
   * @param fates how each article ended; after a send, its element is the collector's: the send
   *     happens-before the receive, and the coordinator reads it after it joined the collector
   */
  ChannelCollector(Recorder recorder, int capacity, TracedList<AiResult> results, Fate[] fates) {
    this.channel = new TracedChannel<>(recorder, "results channel", capacity, AiResult::article);
    this.results = results;
    this.fates = fates;
  }

  /** Worker: hands a result over. */
  void send(AiResult result) throws InterruptedException {
    channel.send(result);
  }

  /** Coordinator: all workers have ended. */
  void end() {
    channel.end();
  }

  /** Appends what is sent, until the end or an interrupt. */
  void collect() {
    try {
      @Nullable AiResult result = channel.receive();
      while (result != null) {
        append(result);
        result = channel.receive();
      }
    } catch (InterruptedException e) {
      // A stop: what is still in the channel stays there, and counts as cancelled.
      Thread.currentThread().interrupt();
    }
  }

  private void append(AiResult result) {
    try {
      results.append(result);
      fates[result.article() - 1] = Fate.APPENDED;
    } catch (RuntimeException | OutOfMemoryError e) {
      fates[result.article() - 1] = Fate.FAILED;
    }
  }
}
