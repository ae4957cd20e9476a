package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.Operands;
import org.lockscope.event.Site;

final class TracedListTest {
  private static final Path SOURCE = Path.of("src/main/java/org/lockscope/probe/TracedList.java");

  private final Recorder recorder = new Recorder(256);
  private final EventLog seen = new EventLog();

  @Test
  void oneThreadAppendsWithoutLoss() {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 2, n -> n);
    List<Integer> numbers = IntStream.rangeClosed(1, 100).boxed().toList();
    numbers.forEach(list::append);
    assertThat(list.snapshot()).isEqualTo(numbers);
  }

  @Test
  void anAppendReadsTheSizeWritesTheSlotAndWritesTheSize() {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 2, n -> n);
    list.append(7);
    recorder.poll(seen);
    assertThat(seen.events().stream().skip(1).map(this::words))
        .containsExactly(
            "APPEND_START",
            "READ results.size = 0",
            "READ results.elements = " + list.id(),
            "WRITE results[0] = 7",
            "WRITE results.size = 1",
            "APPEND_END");
  }

  private String words(Event event) {
    if (event.kind() != EventKind.READ && event.kind() != EventKind.WRITE) {
      return event.kind().toString();
    }
    String location =
        recorder.directory().location(event.object(), Operands.index(event.operand()));
    return event.kind() + " " + location + " = " + Operands.value(event.operand());
  }

  @Test
  void growingCopiesEverySlot() {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 2, n -> n + 10);
    list.append(1);
    list.append(2);
    recorder.poll(seen);
    int before = seen.events().size();
    list.append(3);
    recorder.poll(seen);
    List<String> words =
        seen.events().stream()
            .skip(before)
            .map(this::words)
            .map(w -> w.replaceAll("'", ""))
            .toList();
    assertThat(words.get(1)).isEqualTo("READ results.size = 2");
    assertThat(seen.events().stream().skip(before).filter(e -> e.kind() == EventKind.WRITE))
        .extracting(e -> Operands.index(e.operand()))
        .containsExactly(0, 1, -1, 2, -1);
  }

  @Test
  void twoAppendsThatReadTheSameSizeLoseOne() throws InterruptedException {
    CyclicBarrier bothRead = new CyclicBarrier(2);
    TracedList<Integer> list =
        new TracedList<>(
            recorder,
            "results",
            10,
            n -> n,
            () -> {
              try {
                bothRead.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    Thread one = Thread.ofPlatform().start(() -> list.append(1));
    Thread two = Thread.ofPlatform().start(() -> list.append(2));
    one.join();
    two.join();
    assertThat(list.snapshot()).hasSize(1);
  }

  /**
   * One append grows the array while another, long at it, puts the small array back; then the size
   * says more than there is room for.
   */
  @Test
  void aSizeBeyondTheArrayEndsInSlotsThatNobodyWrote() throws InterruptedException {
    CountDownLatch growing = new CountDownLatch(1);
    CountDownLatch grow = new CountDownLatch(1);
    AtomicReference<Runnable> beforeNextEvents = new AtomicReference<>(() -> {});
    Recorder hooked =
        new Recorder(
            64,
            Long.MAX_VALUE,
            () -> {
              beforeNextEvents.get().run();
              return 0;
            });
    Thread test = Thread.currentThread();
    TracedList<Integer> list =
        new TracedList<>(
            hooked,
            "results",
            1,
            n -> {
              if (n == 1 && Thread.currentThread() != test) {
                growing.countDown();
                await(grow);
              }
              return n;
            });
    list.append(1);
    Thread slow = Thread.ofPlatform().start(() -> list.append(2));
    growing.await();
    IntStream.rangeClosed(3, 6).forEach(list::append);
    AtomicInteger events = new AtomicInteger();
    beforeNextEvents.set(
        () -> {
          // Start, read size, read array, write slot, write size: the size is about to be written.
          if (Thread.currentThread() == test && events.incrementAndGet() == 5) {
            grow.countDown();
            join(slow);
          }
        });
    list.append(7);
    assertThat(list.snapshot()).containsExactly(1, 2, null, null, null, null);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each recorded line must be the line of the access itself, in the source as it is. */
  @Test
  void eachAccessIsRecordedWithItsLineAndItsCallers() throws IOException {
    TracedList<Integer> list = new TracedList<>(recorder, "results", 1, n -> n);
    list.append(1);
    list.append(2);
    list.snapshot();
    recorder.poll(seen);
    List<String> source = Files.readAllLines(SOURCE);
    for (Event event : seen.events()) {
      if (event.kind() == EventKind.READ || event.kind() == EventKind.WRITE) {
        Site site = recorder.directory().site(event.site());
        assertThat(site.file()).isEqualTo("TracedList.java");
        String line = source.get(site.line() - 1);
        assertThat(line).as("%s at %s", words(event), site).contains(accessIn(event));
        assertThat(site.caller()).isNotNull();
        assertThat(site.caller().file()).isEqualTo("TracedListTest.java");
        assertThat(site.caller().method())
            .endsWith("TracedListTest.eachAccessIsRecordedWithItsLineAndItsCallers");
      }
    }
  }

  private String accessIn(Event event) {
    boolean read = event.kind() == EventKind.READ;
    int index = Operands.index(event.operand());
    String variable = recorder.directory().object(event.object()).name();
    if (index >= 0) {
      return ".items[";
    }
    boolean size = variable.endsWith(".size");
    if (read) {
      return size ? ", size)" : ", slots)";
    }
    return size ? "size = " : "slots = ";
  }
}
