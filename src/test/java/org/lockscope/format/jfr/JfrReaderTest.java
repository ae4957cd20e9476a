package org.lockscope.format.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.contention.Contention;
import org.lockscope.contention.WaitGroup;
import org.lockscope.event.EventKind;
import org.lockscope.event.Site;
import org.lockscope.format.FlightRecordings;
import org.lockscope.format.input.Progress;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.trace.Events;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Intervals;
import org.lockscope.trace.Lane;
import org.lockscope.trace.LockHistory;
import org.lockscope.trace.State;
import org.lockscope.trace.Trace;

final class JfrReaderTest {
  @TempDir Path folder;

  private static final class Account {
    boolean open;
  }

  private Path recorded(FlightRecordings.Program program) throws IOException, InterruptedException {
    return FlightRecordings.of(folder.resolve("program.jfr"), program);
  }

  private static Lane lane(Trace trace, String name) {
    return trace.lanes().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  /** The first interval of a lane in a state. */
  private static int first(Lane lane, State state) {
    Intervals activity = lane.activity();
    for (int i = 0; i < activity.size(); i++) {
      if (activity.state(i) == state) {
        return i;
      }
    }
    throw new AssertionError(lane.name() + " is never " + state);
  }

  private static WaitGroup named(List<WaitGroup> groups, String name) {
    return groups.stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow();
  }

  /** How often a thread was parked for a lock until its time was up. */
  private static long inVain(Path file, String thread) throws IOException {
    JfrNames names = new JfrNames();
    JfrCollector collector = new JfrCollector(names, Integer.MAX_VALUE);
    try (JfrFile opened = JfrFile.open(file, Progress.NONE)) {
      new JfrParser(collector, Progress.NONE, false).read(opened);
    }
    return collector.spans().stream()
        .filter(span -> span.kind() == JfrSpan.Kind.PARKED_IN_VAIN)
        .filter(span -> names.thread(span.thread()).name().equals(thread))
        .count();
  }

  private static Site site(Trace trace, String thread, EventKind kind) {
    Events events = trace.events();
    for (int i = 0; i < events.size(); i++) {
      boolean its = trace.directory().thread(events.thread(i)).name().equals(thread);
      if (its && events.kind(i) == kind) {
        return trace.directory().site(events.site(i));
      }
    }
    throw new AssertionError("no " + kind + " by " + thread);
  }

  @Test
  void aContendedMonitorIsAWaitOfOneAndAHoldOfTheOther() throws Exception {
    Account account = new Account();
    AtomicInteger line = new AtomicInteger();
    Path file =
        recorded(
            () -> {
              CountDownLatch leave = new CountDownLatch(1);
              Thread holder =
                  FlightRecordings.started(
                      "holder",
                      Thread.State.WAITING,
                      () -> {
                        synchronized (account) {
                          leave.await();
                        }
                      });
              Thread waiter =
                  FlightRecordings.started(
                      "waiter",
                      Thread.State.BLOCKED,
                      () -> {
                        line.set(FlightRecordings.line() + 1);
                        synchronized (account) {
                          account.open = true;
                        }
                      });
              leave.countDown();
              holder.join();
              waiter.join();
            });
    Trace trace = JfrReader.read(file, Progress.NONE).trace();
    assertThat(trace.sealed()).isTrue();
    Lane waiter = lane(trace, "waiter");
    Intervals activity = waiter.activity();
    int wait = first(waiter, State.WAITING);
    int monitor = activity.object(wait);
    assertThat(trace.directory().object(monitor).name()).matches("Account@[0-9a-f]+");
    Site site = site(trace, "waiter", EventKind.LOCK_REQUEST);
    assertThat(site.file()).isEqualTo("JfrReaderTest.java");
    // The recorder names the line of the block's entry, or of its first statement.
    assertThat(site.line()).isBetween(line.get(), line.get() + 1);
    assertThat(site.method()).startsWith(JfrReaderTest.class.getName() + ".lambda$");

    LockHistory ribbon =
        trace.locks().stream().filter(l -> l.lock() == monitor).findFirst().orElseThrow();
    int holder = lane(trace, "holder").thread();
    assertThat(ribbon.holders().size()).isEqualTo(2);
    assertThat(ribbon.holders().object(0)).isEqualTo(holder);
    assertThat(ribbon.holders().start(0)).isEqualTo(activity.start(wait));
    assertThat(ribbon.holders().end(0)).isEqualTo(activity.end(wait));
    assertThat(ribbon.holders().object(1)).isEqualTo(waiter.thread());
    Intervals held = lane(trace, "holder").holds();
    assertThat(held.state(held.size() - 1)).isEqualTo(State.HOLDING_CONTENDED);

    long length = activity.end(wait) - activity.start(wait);
    Contention contention = Contention.of(trace);
    for (WaitGroup group :
        List.of(
            named(contention.objects(), ribbon.name()), named(contention.threads(), "waiter"))) {
      assertThat(group.sums().count()).isEqualTo(1);
      assertThat(group.sums().total()).isEqualTo(length);
      assertThat(group.sums().longest()).isEqualTo(length);
      assertThat(group.longest().thread()).isEqualTo(waiter.thread());
      assertThat(group.longest().object()).isEqualTo(monitor);
    }
    assertThat(inVain(file, "waiter")).isZero();
  }

  @Test
  void aThreadParkedForALockWaitsForItAndNobodyIsSaidToHoldIt() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    AtomicInteger line = new AtomicInteger();
    Path file =
        recorded(
            () -> {
              lock.lock();
              Thread waiter =
                  FlightRecordings.started(
                      "parker",
                      Thread.State.WAITING,
                      () -> {
                        line.set(FlightRecordings.line() + 1);
                        lock.lock();
                        lock.unlock();
                      });
              lock.unlock();
              waiter.join();
            });
    Trace trace = JfrReader.read(file, Progress.NONE).trace();
    Lane parker = lane(trace, "parker");
    int wait = first(parker, State.WAITING);
    assertThat(trace.directory().object(parker.activity().object(wait)).name())
        .matches("ReentrantLock@[0-9a-f]+");
    assertThat(site(trace, "parker", EventKind.LOCK_REQUEST))
        .hasToString("JfrReaderTest.java:" + line.get());
    assertThat(parker.holds().size()).isZero();
    assertThat(Contention.of(trace).objects())
        .filteredOn(waited -> waited.longest().thread() == parker.thread())
        .hasSize(1);
    assertThat(inVain(file, "parker")).isZero();
  }

  @Test
  void aLockNotGotInTimeIsATimeout() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Path file =
        recorded(
            () -> {
              lock.lock();
              FlightRecordings.started(
                      "hasty",
                      Thread.State.TERMINATED,
                      () -> assertThat(lock.tryLock(20, TimeUnit.MILLISECONDS)).isFalse())
                  .join();
            });
    Trace trace = JfrReader.read(file, Progress.NONE).trace();
    int hasty = lane(trace, "hasty").thread();
    assertThat(Contention.of(trace).objects())
        .filteredOn(waited -> waited.longest().thread() == hasty)
        .hasSize(1);
    assertThat(inVain(file, "hasty")).isEqualTo(1);
  }

  @Test
  void sleepsAndFilesAreTasksOfTheirOwnAndTheirLinesAreKnown() throws Exception {
    AtomicInteger line = new AtomicInteger();
    Path file =
        recorded(
            () ->
                FlightRecordings.started(
                        "busy",
                        Thread.State.TERMINATED,
                        () -> {
                          line.set(FlightRecordings.line() + 1);
                          Thread.sleep(1);
                          Path text = Files.writeString(folder.resolve("a.txt"), "a");
                          assertThat(Files.readString(text)).isEqualTo("a");
                        })
                    .join());
    Trace trace = JfrReader.read(file, Progress.NONE).trace();
    Intervals activity = lane(trace, "busy").activity();
    assertThat(activity.state(0)).isEqualTo(State.SLEEPING);
    assertThat(ForeignTask.ofDetail(activity.detail(0))).isEqualTo(ForeignTask.SLEEP);
    assertThat(activity.end(0) - activity.start(0)).isGreaterThanOrEqualTo(990_000);
    assertThat(site(trace, "busy", EventKind.CALL_START))
        .hasToString("JfrReaderTest.java:" + line.get());
    int[] tasks = new int[activity.size()];
    Arrays.setAll(tasks, activity::detail);
    assertThat(tasks).contains(ForeignTask.FILE_WRITE.ordinal(), ForeignTask.FILE_READ.ordinal());
  }

  @Test
  void aWaitOnAMonitorIsAWaitOnItsCondition() throws Exception {
    Account account = new Account();
    Path file =
        recorded(
            () -> {
              Thread guest =
                  FlightRecordings.started(
                      "guest",
                      Thread.State.WAITING,
                      () -> {
                        synchronized (account) {
                          while (!account.open) {
                            account.wait();
                          }
                        }
                      });
              synchronized (account) {
                account.open = true;
                account.notifyAll();
              }
              guest.join();
            });
    Trace trace = JfrReader.read(file, Progress.NONE).trace();
    Lane guest = lane(trace, "guest");
    int wait = first(guest, State.AWAITING);
    assertThat(trace.directory().object(guest.activity().object(wait)).name())
        .matches("Account@[0-9a-f]+\\.condition");
    assertThat(guest.activity().end(wait)).isNotEqualTo(Intervals.OPEN);
  }

  @Test
  void aThreadIsForkedByItsParentAndBeginsAndEnds() throws Exception {
    Path file =
        recorded(
            () ->
                FlightRecordings.started(
                        "parent",
                        Thread.State.TERMINATED,
                        () ->
                            FlightRecordings.started("child", Thread.State.TERMINATED, () -> {})
                                .join())
                    .join());
    Trace trace = JfrReader.read(file, Progress.NONE).trace();
    assertThat(trace.lanes()).extracting(Lane::name).containsSubsequence("parent", "child");
    Events events = trace.events();
    int child = lane(trace, "child").thread();
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < events.size(); i++) {
      if (events.kind(i) == EventKind.FORK && events.object(i) == child) {
        assertThat(trace.directory().thread(events.thread(i)).name()).isEqualTo("parent");
        story.append("forked ");
      } else if (events.thread(i) == child) {
        story.append(events.kind(i)).append(' ');
      }
    }
    assertThat(story).startsWith("forked BEGIN ").endsWith("END ");
  }

  @Test
  void whatFindsNoRoomIsCountedAndTold() throws Exception {
    Path file =
        recorded(
            () -> {
              for (int i = 0; i < 10; i++) {
                Thread.sleep(1);
              }
            });
    JfrRecording recording = JfrReader.read(file, Progress.NONE, 4, Duration.ofMinutes(1));
    assertThat(recording.dropped()).isGreaterThanOrEqualTo(6);
    assertThat(recording.notices()).singleElement().asString().contains("the first 4 events");
    assertThat(JfrReader.read(file, Progress.NONE).notices()).isEmpty();
  }

  @Test
  void whatIsNoRecordingGetsOneSentenceWithTheFileName() throws Exception {
    Path file = recorded(() -> Thread.sleep(1));
    byte[] whole = Files.readAllBytes(file);
    assertRefused(Files.write(file, new byte[0]), "it is no flight recording: it has 0 bytes");
    assertRefused(Files.writeString(file, "a|w(x)|1\n".repeat(99)), "does not begin with FLR");
    assertRefused(Files.write(file, Arrays.copyOf(whole, 60)), "it is no flight recording");
    assertRefused(Files.write(file, Arrays.copyOf(whole, whole.length / 2)), "it is cut short");
    byte[] endless = whole.clone();
    Arrays.fill(endless, 8, 16, (byte) -1);
    assertRefused(Files.write(file, endless), "it is damaged: the header at byte 0 makes no sense");
    assertRefused(folder, "it is no file");
    assertRefused(folder.resolve("none.jfr"), "there is no such file");
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> JfrReader.read(file, Progress.NONE))
        .isInstanceOf(TraceFileException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }
}
