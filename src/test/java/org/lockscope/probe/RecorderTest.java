package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.EventLog;
import org.lockscope.event.EventSink;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Task;

final class RecorderTest {
  private final EventLog seen = new EventLog();

  @Test
  void aThreadsEventsComeBackAsTheyWereRecorded() {
    long[] clock = {100};
    Recorder recorder = new Recorder(2, Long.MAX_VALUE, () -> clock[0]);
    ThreadLog log = recorder.newThread("one", false);
    clock[0] = 107;
    log.begin();
    log.read(0xffff_fff0, 0x7fff_ffff, -5, 0xff_ffff);
    log.write(3, -1, 9, 2);
    log.end();
    recorder.poll(seen);
    assertThat(seen.events())
        .containsExactly(
            new Event(0, 7, EventKind.BEGIN, 0, 0, 0),
            new Event(
                0, 7, EventKind.READ, 0xff_ffff, 0xffff_fff0, (0x7fff_ffffL << 32) | 0xffff_fffbL),
            new Event(0, 7, EventKind.WRITE, 2, 3, (-1L << 32) | 9),
            new Event(0, 7, EventKind.END, 0, 0, 0));
  }

  @Test
  void tasksAreNumberedAndAReaderKnowsTheTaskOfEachEventItIsGiven() throws InterruptedException {
    Recorder recorder = new Recorder(4);
    int most = 20_000;
    Thread worker =
        Thread.ofPlatform()
            .start(
                () -> {
                  ThreadLog log = recorder.current();
                  for (int i = 0; i < most; i++) {
                    int task = recorder.newTask(Task.named("t" + i));
                    log.callStart(task, 0, 0);
                  }
                });
    int[] calls = {0};
    EventSink reader =
        (thread, time, kind, site, object, operand) -> {
          if (kind == EventKind.CALL_START) {
            assertThat(object).isEqualTo(calls[0]++);
            assertThat(recorder.directory().taskCount()).isGreaterThan(object);
            assertThat(recorder.directory().task(object).label()).isEqualTo("t" + object);
          }
        };
    while (worker.isAlive()) {
      recorder.poll(reader);
    }
    worker.join();
    recorder.poll(reader);
    assertThat(calls[0]).isEqualTo(most);
    assertThat(recorder.directory().task(most).label()).isEqualTo("task " + most);
    assertThat(recorder.directory().task(-1).hasKey()).isFalse();
  }

  @Test
  void nothingIsHandedOverTwice() {
    Recorder recorder = new Recorder(4);
    ThreadLog log = recorder.newThread("one", false);
    log.begin();
    recorder.poll(seen);
    recorder.poll(seen);
    log.read(1, -1, 0, 0);
    recorder.poll(seen);
    assertThat(seen.kindsOf(0)).containsExactly(EventKind.BEGIN, EventKind.READ);
  }

  @Test
  void aThreadNobodyAnnouncedGetsALogWithItsFirstEvent() throws InterruptedException {
    Recorder recorder = new Recorder(4);
    Thread stranger =
        Thread.ofPlatform().name("stranger").start(() -> recorder.current().read(1, -1, 0, 0));
    stranger.join();
    recorder.poll(seen);
    assertThat(seen.kindsOf(0)).containsExactly(EventKind.BEGIN, EventKind.READ);
    assertThat(recorder.directory().thread(0).name()).isEqualTo("stranger");
    assertThat(seen.events().getFirst().operand()).as("not forked").isZero();
  }

  @Test
  void whatOutgrowsTheBoundIsCutAndCounted() {
    Recorder recorder = new Recorder(4, 10, System::nanoTime);
    ThreadLog log = recorder.newThread("one", false);
    for (int i = 0; i < 25; i++) {
      log.read(1, -1, i, 0);
    }
    recorder.poll(seen);
    assertThat(seen.of(EventKind.READ)).hasSize(10);
    assertThat(seen.events().getLast().operand()).isEqualTo(15);
    log.read(1, -1, 25, 0);
    log.end();
    recorder.poll(seen);
    assertThat(seen.kindsOf(0).subList(10, 13))
        .containsExactly(EventKind.LOST, EventKind.LOST, EventKind.END);
    assertThat(seen.of(EventKind.LOST)).extracting(Event::operand).containsExactly(15L, 1L);
    assertThat(recorder.dropped()).isEqualTo(16);
  }

  @Test
  void aReaderThatPollsWhileThreadsWriteLosesNothing() throws InterruptedException {
    int writers = 4;
    int each = 50_000;
    Recorder recorder = new Recorder(16);
    List<Thread> threads = new ArrayList<>();
    AtomicInteger running = new AtomicInteger(writers);
    for (int i = 0; i < writers; i++) {
      ThreadLog log = recorder.newThread("writer-" + i, false);
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int n = 0; n < each; n++) {
                      log.read(1, -1, n, 0);
                    }
                    log.end();
                    running.decrementAndGet();
                  }));
    }
    while (running.get() > 0) {
      recorder.poll(seen);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    recorder.poll(seen);
    Map<Integer, Integer> next = new HashMap<>();
    for (Event event : seen.of(EventKind.READ)) {
      int expected = next.getOrDefault(event.thread(), 0);
      assertThat((int) event.operand()).isEqualTo(expected);
      next.put(event.thread(), expected + 1);
    }
    assertThat(next).hasSize(writers).allSatisfy((t, n) -> assertThat(n).isEqualTo(each));
  }

  @Test
  void recordingAllocatesNothingOnceWarm() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Recorder recorder = new Recorder(4096);
    TracedLock lock = new TracedLock(recorder, "lock");
    ThreadLog log = recorder.current();
    // The first chunk of 4096 events holds all of this.
    long[] allocated = new long[10];
    for (int round = 0; round < allocated.length; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 100; i++) {
        log.read(1, -1, i, 0);
        lock.lock();
        lock.unlock();
      }
      allocated[round] = threads.getCurrentThreadAllocatedBytes() - before;
    }
    // The virtual machine may allocate now and then on its own; an event that did would always.
    assertThat(allocated).contains(0);
  }

  @Test
  void namesAreThoseThatWereGiven() {
    Recorder recorder = new Recorder(4);
    int lock = recorder.newObject(ObjectKind.LOCK, "door");
    recorder.newThread("worker-1", true);
    assertThat(recorder.directory().object(lock).name()).isEqualTo("door");
    assertThat(recorder.directory().object(lock).kind()).isEqualTo(ObjectKind.LOCK);
    assertThat(recorder.directory().thread(0).virtual()).isTrue();
    assertThat(recorder.directory().threadCount()).isEqualTo(1);
    assertThat(recorder.directory().object(9999).name()).isNotBlank();
  }
}
