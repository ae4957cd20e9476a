package org.lockscope.contention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.PinCause;
import org.lockscope.event.Site;
import org.lockscope.event.ThreadInfo;
import org.lockscope.trace.ForeignTask;
import org.lockscope.trace.Pause;
import org.lockscope.trace.Trace;
import org.lockscope.trace.TraceBuilder;

final class ContentionTest {
  private static final List<String> THREADS =
      List.of("exec-1", "exec-2", "exec-3", "timer", "ForkJoinPool-1-worker-1");
  private static final Site CACHE = new Site("Cache.java", 12, 0, "org.app.Cache.get", null);
  private static final Site CALLER = new Site("Page.java", 7, 0, "org.app.Page.show", null);
  private static final Site PARK = new Site("Unsafe.java", 0, 0, "jdk.internal.Unsafe.park", null);

  /** Objects 1 and 2 are of one class, 3 has a name of its own; site 2 is 1 by another way. */
  private static final Directory NAMES =
      new Directory() {
        @Override
        public int threadCount() {
          return THREADS.size();
        }

        @Override
        public ThreadInfo thread(int id) {
          return new ThreadInfo(id, THREADS.get(id), false);
        }

        @Override
        public ObjectInfo object(int id) {
          return new ObjectInfo(id, ObjectKind.MONITOR, id == 3 ? "class Mix" : "Connection@" + id);
        }

        @Override
        public @Nullable String typeOf(int object) {
          return object == 3 ? null : "org.app.Connection";
        }

        @Override
        public Site site(int id) {
          return id == 0 ? Site.UNKNOWN : CACHE;
        }

        @Override
        public List<Site> stack(int site) {
          return switch (site) {
            case 1 -> List.of(PARK, CACHE);
            case 2 -> List.of(PARK, CACHE, CALLER);
            default -> List.of();
          };
        }

        @Override
        public PinCause pinCause(int number) {
          return number == 1 ? new PinCause("Object.wait", "native", 4) : PinCause.UNKNOWN;
        }

        @Override
        public List<ObjectInfo> objects() {
          return List.of(object(1), object(2), object(3));
        }
      };

  private final TraceBuilder builder = new TraceBuilder(NAMES);

  private void waits(int thread, int lock, int site, long from, long to) {
    builder.event(thread, from, EventKind.LOCK_REQUEST, site, lock, 1);
    builder.event(thread, to, EventKind.LOCK_ABANDON, site, lock, 0);
  }

  private Contention made() {
    return Contention.of(builder.seal());
  }

  @Test
  void waitsAddUpByLineAndClassWhateverTheObjectAndTheWayThere() {
    waits(0, 1, 1, 10, 20);
    waits(1, 2, 2, 15, 35);
    waits(2, 3, 1, 40, 41);
    Contention made = made();
    assertThat(made.all()).isEqualTo(new WaitSums(3, 31, 20, 10, 20, 20, new Peak(2, 15)));
    assertThat(made.sites()).hasSize(2);
    SiteGroup first = made.sites().getFirst();
    assertThat(first.site()).isEqualTo(CACHE);
    assertThat(first.lock()).isEqualTo("Connection");
    assertThat(first.waits().name()).isEqualTo("Cache.get");
    assertThat(first.waits().sums().total()).isEqualTo(30);
    assertThat(first.waits().sums().average()).isEqualTo(15);
    assertThat(first.waits().locks()).isEqualTo(2);
    assertThat(first.waits().threads()).isEqualTo(2);
    assertThat(first.waits().longest()).isEqualTo(new Wait(1, 2, 2, 15, 35));
    assertThat(first.stacks())
        .containsExactly(
            new StackGroup(List.of(PARK, CACHE, CALLER), 1, 20),
            new StackGroup(List.of(PARK, CACHE), 1, 10));
    assertThat(made.locks()).extracting(WaitGroup::name).containsExactly("Connection", "class Mix");
    assertThat(made.objects()).hasSize(3);
  }

  @Test
  void waitingByStackIsATreeOfFramesFromThePoolToTheLock() {
    waits(0, 1, 1, 10, 20);
    waits(1, 2, 2, 15, 35);
    builder.event(0, 40, EventKind.AWAIT, 1, 3, 0);
    builder.event(0, 45, EventKind.LOCK_ABANDON, 1, 3, 0);
    builder.event(2, 50, EventKind.CALL_START, 0, ForeignTask.SLEEP.task(), 0);
    Trace trace = builder.seal();
    Flame pool = Flame.of(trace, false).children().getFirst();
    assertThat(Flame.of(trace, false).total()).isEqualTo(30);
    assertThat(Flame.of(trace, true).total()).isEqualTo(35);
    assertThat(pool.frame()).isEqualTo("exec-*");
    assertThat(pool.children())
        .extracting(Flame::frame)
        .containsExactly("org.app.Page.show (Page.java:7)", "org.app.Cache.get (Cache.java:12)");
    Flame cache = pool.children().getLast();
    assertThat(cache.children())
        .extracting(Flame::frame)
        .containsExactly("jdk.internal.Unsafe.park (Unsafe.java)");
    Flame park = cache.children().getFirst();
    assertThat(park.own()).isZero();
    assertThat(park.children()).containsExactly(new Flame("waiting for Connection", 10, List.of()));
  }

  @Test
  void aWaitInWhichSomethingElseIsRecordedIsOneWait() {
    builder.event(0, 10, EventKind.LOCK_REQUEST, 1, 1, 1);
    int sleep = ForeignTask.SLEEP.task();
    builder.event(0, 20, EventKind.CALL_START, 0, sleep, 0);
    builder.event(0, 30, EventKind.CALL_END, 0, sleep, 0);
    builder.event(0, 40, EventKind.LOCK_ABANDON, 1, 1, 0);
    assertThat(made().all()).isEqualTo(new WaitSums(1, 30, 30, 30, 30, 30, new Peak(1, 10)));
  }

  @Test
  void whoHeldTheLockIsToldAsFarAsItIsKnown() {
    builder.event(3, 0, EventKind.LOCK_REQUEST, 0, 1, 0);
    builder.event(3, 0, EventKind.LOCK_ACQUIRE, 0, 1, 1);
    builder.event(0, 10, EventKind.LOCK_REQUEST, 1, 1, 1);
    builder.event(1, 20, EventKind.LOCK_REQUEST, 1, 1, 1);
    builder.event(3, 30, EventKind.LOCK_RELEASE, 0, 1, 1);
    builder.event(0, 50, EventKind.LOCK_ABANDON, 1, 1, 0);
    builder.event(1, 50, EventKind.LOCK_ABANDON, 1, 1, 0);
    waits(2, 3, 1, 60, 70);
    Contention made = made();
    WaitGroup connection = made.locks().getFirst();
    assertThat(connection.holders()).containsExactly(new Holder("timer", 20 + 10));
    assertThat(connection.unknown()).isEqualTo(70 - 30);
    assertThat(made.locks().getLast().holders()).as("of which nothing tells").isEmpty();
  }

  @Test
  void threadsThatAreAlikeButForANumberAreOnePool() {
    waits(0, 1, 1, 10, 20);
    waits(1, 1, 1, 10, 30);
    waits(3, 1, 1, 10, 15);
    builder.event(2, 12, EventKind.CALL_START, 0, ForeignTask.SLEEP.task(), 0);
    builder.event(2, 13, EventKind.CALL_END, 0, ForeignTask.SLEEP.task(), 0);
    List<PoolGroup> pools = made().pools();
    assertThat(pools).extracting(pool -> pool.waits().name()).containsExactly("exec-*", "timer");
    assertThat(pools).extracting(PoolGroup::size).containsExactly(3, 1);
    assertThat(pools.getFirst().waits().threads()).isEqualTo(2);
    assertThat(pools.getFirst().waits().sums().peak()).isEqualTo(new Peak(2, 10));
  }

  @Test
  void theCourseTellsWhenMostWaited() {
    waits(0, 1, 1, 0, 1_000);
    waits(1, 1, 1, 500, 600);
    waits(2, 1, 1, 5_000, 6_000);
    Course course = made().course();
    assertThat(course.step()).isEqualTo(200);
    assertThat(course.average()).hasSize(30).startsWith(1.0, 1.0, 1.5, 1.0, 1.0, 0.0);
    assertThat(course.most()).startsWith(1, 1, 2, 1, 1, 0);
    assertThat(course.average().stream().mapToDouble(each -> each * 200).sum()).isEqualTo(2_100);
  }

  @Test
  void pinnedThreadsAreToldByLineAndReasonAndByCarrier() {
    int pinned = ForeignTask.PINNED.task();
    builder.event(0, 10, EventKind.CALL_START, 1, pinned, 1);
    builder.event(0, 30, EventKind.CALL_END, 1, pinned, 1);
    builder.event(1, 40, EventKind.CALL_START, 1, pinned, 0);
    builder.event(1, 45, EventKind.CALL_END, 1, pinned, 0);
    Contention made = made();
    assertThat(made.pinned()).extracting(PinGroup::reason).containsExactly("native", "");
    assertThat(made.pinned().getFirst().site()).isEqualTo(CACHE);
    assertThat(made.pinned().getFirst().sums().total()).isEqualTo(20);
    assertThat(made.pinned().getFirst().stacks().getFirst().frames()).containsExactly(PARK, CACHE);
    assertThat(made.carriers()).as("where it is told").hasSize(1);
    assertThat(made.carriers().getFirst().name()).isEqualTo("ForkJoinPool-1-worker-1");
    assertThat(made.all().count()).isZero();
  }

  @Test
  void pausesAddUpByWhatTheyWereFor() {
    builder.pause(new Pause(Pause.Kind.GARBAGE_COLLECTION, "G1New", 10, 20));
    builder.pause(new Pause(Pause.Kind.SAFEPOINT, "", 30, 31));
    builder.pause(new Pause(Pause.Kind.GARBAGE_COLLECTION, "G1New", 40, 70));
    Contention made = made();
    assertThat(made.paused()).isEqualTo(41);
    assertThat(made.pauseGroups()).extracting(PauseGroup::count).containsExactly(2L, 1L);
    assertThat(made.pauseGroups().getFirst().longest().from()).isEqualTo(40);
  }
}
