package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.picture.Picture;
import org.lockscope.say.RunSummary;
import org.lockscope.screen.RunId;
import org.lockscope.text.Language;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.LatestTask;
import org.lockscope.ui.kit.Reading;
import org.lockscope.ui.kit.Words;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** How recordings are read away from the JavaFX thread, with no window. */
@ExtendWith(ApplicationExtension.class)
final class FileActionsTest {
  @TempDir Path folder;

  private final Words words = Words.in(Language.ENGLISH);
  private final Background background = new Background();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final List<List<RunSummary>> shown = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
  private final FileActions files =
      new FileActions(
          words,
          background,
          () -> said.add("begins"),
          () -> ended.add("ended"),
          shown::add,
          run -> false,
          said::add);

  @AfterEach
  void close() {
    background.close();
  }

  private static void inFx(Runnable command) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, command);
  }

  private void awaitEnd() throws InterruptedException {
    assertThat(ended.poll(30, TimeUnit.SECONDS)).isNotNull();
    inFx(() -> assertThat(files.reading()).isFalse());
  }

  private Path slices(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name), "[{\"ph\":\"X\",\"ts\":1,\"dur\":5,\"name\":\"" + name + "\"}]");
  }

  private static Reading.Job job(String name, Reading.Reader reader) {
    return new Reading.Job(name, List.of(), reader);
  }

  @Test
  void allThatAreDroppedAreShownTogetherAndWhatIsWrongWithOneIsSaid() throws Exception {
    Path first = slices("first.json");
    Path bad = Files.writeString(folder.resolve("bad.json"), "Dear diary");
    Path last = slices("last.json");
    inFx(() -> files.openEach(List.of(first, bad, last)));
    awaitEnd();
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst())
        .extracting(RunSummary::source)
        .containsExactly(first.toString(), last.toString());
    assertThat(said.getLast())
        .isEqualTo(
            "2 of 3 files opened: "
                + bad
                + ": it is no trace that can be read, it looks like text of another kind");
    assertThat(files.recent()).containsExactly(first, last);
  }

  @Test
  void noMoreFilesAreReadThanAreKept() throws Exception {
    Path file = slices("a.json");
    inFx(() -> files.openEach(Collections.nCopies(30, file)));
    awaitEnd();
    assertThat(shown.getFirst()).hasSize(24);
    assertThat(said.getLast()).isEqualTo("24 of 30 files opened");
  }

  @Test
  void aReadingThatFailsIsOverWhenItIsTold() throws Exception {
    inFx(() -> files.open(folder.resolve("none.json")));
    awaitEnd();
    assertThat(shown).isEmpty();
    assertThat(said)
        .containsExactly(
            "begins",
            "Opening " + folder.resolve("none.json") + " …",
            "there is no file " + folder.resolve("none.json"));
    assertThat(files.recent()).isEmpty();
  }

  @Test
  void aSampleIsReadAwayFromTheThreadThatDraws() throws Exception {
    inFx(
        () -> {
          files.open(Sample.APPEND);
          assertThat(files.reading()).isTrue();
          assertThat(shown).isEmpty();
        });
    awaitEnd();
    assertThat(shown).hasSize(1);
    assertThat(said.getLast()).isEqualTo("Opened the lock around the append");
    assertThat(files.recent()).isEmpty();
  }

  @Test
  void eachReadingIsCancelledForItself() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    List<Boolean> asked = new CopyOnWriteArrayList<>();
    Reading.Reader slow =
        progress -> {
          try {
            goOn.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          asked.add(progress.read(1 << 20));
          return Sample.APPEND.read();
        };
    inFx(() -> files.read(List.of(job("slow", slow)), 1));
    inFx(() -> files.read(List.of(job("next", progress -> Sample.LOST.read())), 1));
    goOn.countDown();
    awaitEnd();
    assertThat(asked).as("whether the first reading may go on").containsExactly(false);
    assertThat(shown).hasSize(1);
    assertThat(said.getLast()).isEqualTo("Opened next");
    assertThat(said).noneMatch(sentence -> sentence.contains("slow,"));
  }

  @Test
  void aRunThatIsStartedEndsTheReadingAndOneThatWasThereDoesNot() throws Exception {
    inFx(() -> files.yieldTo(new RunId(3)));
    Reading.Reader reader =
        progress -> {
          inFx(() -> files.yieldTo(new RunId(2)));
          inFx(() -> files.yieldTo(null));
          inFx(() -> files.yieldTo(new RunId(3)));
          assertThat(progress.read(1)).isTrue();
          inFx(() -> files.yieldTo(new RunId(4)));
          assertThat(progress.read(2)).isFalse();
          return Sample.LOST.read();
        };
    inFx(() -> files.read(List.of(job("large", reader)), 1));
    awaitEnd();
    assertThat(shown).isEmpty();
    assertThat(said.getLast()).isEqualTo("Not opened: large, stopped");
  }

  @Test
  void whatWasReadIsShownWhenTheRestIsStopped() throws Exception {
    Reading.Reader last =
        progress -> {
          inFx(files::cancel);
          return Sample.LOST.read();
        };
    inFx(
        () ->
            files.read(
                List.of(
                    job("one", progress -> Sample.APPEND.read()),
                    job("two", last),
                    job("three", progress -> Sample.APPEND.read())),
                3));
    awaitEnd();
    assertThat(shown.getFirst()).hasSize(1);
    assertThat(said.getLast()).isEqualTo("1 of 3 files opened: Not opened: two, stopped");
  }

  @Test
  void whatNeedsTooMuchMemoryIsSaidAndEndsNothingElse() throws Exception {
    Reading.Reader greedy =
        progress -> {
          throw new OutOfMemoryError("none left");
        };
    inFx(() -> files.read(List.of(job("huge", greedy)), 1));
    awaitEnd();
    assertThat(said.getLast()).isEqualTo("huge: it needs more memory than there is");
    inFx(() -> files.open(Sample.APPEND));
    awaitEnd();
    assertThat(shown).hasSize(1);
  }

  @Test
  void workThatFailsIsHandedOn() throws Exception {
    BlockingQueue<String> failed = new LinkedBlockingQueue<>();
    inFx(
        () ->
            new LatestTask<String>("test", failed::add, why -> failed.add("failed: " + why))
                .ask(
                    () -> {
                      throw new IOException("no room");
                    }));
    assertThat(failed.poll(30, TimeUnit.SECONDS)).isEqualTo("failed: java.io.IOException: no room");
  }

  @Test
  void aPictureForWhichThereIsTooLittleMemoryIsNotCopiedAndThatIsSaid() throws Exception {
    Picture large =
        new Picture(
            10,
            10,
            Map.of(),
            Language.ENGLISH,
            surface -> {
              throw new OutOfMemoryError("on purpose");
            });
    background.paint(words, large, 1, png -> ended.add("copied"), ended::add);
    assertThat(ended.poll(30, TimeUnit.SECONDS))
        .isEqualTo("Copy what is seen as a picture: it needs more memory than there is");
  }
}
