package org.lockscope.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lockscope.event.EventLog;
import org.lockscope.picture.RunPicture;
import org.lockscope.picture.Xml;
import org.lockscope.say.RunSummary;
import org.lockscope.say.Runs;
import org.lockscope.scenario.NthCall;
import org.lockscope.scenario.news.LlmTask;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.session.RunEnvironment;
import org.lockscope.session.StagedRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whoever waits in a deadlock is marked, by more than a colour. */
public final class DeadlockPictureTest {
  private static final String RED = "#%06x".formatted(Theme.LIGHT.race() & 0xffffff);

  /** Two articles hold a lock each, and ask for the other's. */
  public static RunSummary deadlocked() throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    AtomicLong clock = new AtomicLong();
    Thread reader = Thread.currentThread();
    RunEnvironment meeting =
        RunEnvironment.sleeping(
                new NthCall(
                    LlmTask.values().length,
                    duration -> {
                      both.countDown();
                      both.await();
                    }))
            // Every event a millisecond after the one before, whoever reads meanwhile: each wait
            // has a width in a picture, however long the calls took on this machine.
            .by(
                () ->
                    Thread.currentThread().equals(reader)
                        ? clock.get()
                        : clock.addAndGet(1_000_000));
    StagedRun run =
        StagedRun.start(Runs.settings(LockPlacement.deadlock(), 2, 3), new EventLog(), meeting);
    while (run.deadlock() == null) {
      run.poll();
      Thread.onSpinWait();
    }
    run.close();
    return RunSummary.of("", run);
  }

  private static List<Element> outlines(Document picture) {
    return Xml.elements(picture, "rect").stream()
        .filter(rect -> RED.equals(rect.getAttribute("stroke")))
        .toList();
  }

  private static List<String> red(Document picture) {
    return Xml.elements(picture, "text").stream()
        .filter(text -> RED.equals(text.getAttribute("fill")))
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void lanesInTheCycleAreNamedInRedOutlinedAndInTheLegend() throws Exception {
    Document picture = Xml.document(RunPicture.of(List.of(deadlocked()), Theme.LIGHT, true));
    assertThat(red(picture)).containsExactly("worker-1", "worker-2");
    // A ring and a wait for each lane, and one in the legend.
    assertThat(outlines(picture)).hasSize(5);
    assertThat(Xml.texts(picture)).contains("Waiting in a deadlock");
  }

  @Test
  void noLaneIsMarkedWhereNoneIsStuck() throws Exception {
    RunSummary orderly = Runs.run("", LockPlacement.ordered(), 4);
    Document picture = Xml.document(RunPicture.of(List.of(orderly), Theme.LIGHT, true));
    assertThat(red(picture)).isEmpty();
    assertThat(outlines(picture)).isEmpty();
    assertThat(Xml.texts(picture)).doesNotContain("Waiting in a deadlock");
  }
}
