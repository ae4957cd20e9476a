import java.util.List;
import java.util.stream.IntStream;
import org.lockscope.probe.CausalMerge;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.ThreadLog;
import org.lockscope.probe.TracedList;
import org.lockscope.race.FastTrack;

/**
 * The race alone: two threads, a plain list, nothing else. Expected: it reports racy locations
 * every time, also when no update was lost.
 *
 * <p>{@code java -cp target/classes src/examples/java/RaceAlone.java}
 */
final class RaceAlone {
  private static final int EACH = 3;

  public static void main(String[] args) throws InterruptedException {
    Recorder recorder = new Recorder(256);
    TracedList<Integer> results = new TracedList<>(recorder, "results", 10, n -> n);
    ThreadLog main = recorder.current();
    List<Thread> threads =
        IntStream.of(1, 2)
            .mapToObj(
                number -> {
                  // Announced before it starts, so that the record orders it after what came
                  // before.
                  ThreadLog log = recorder.newThread("thread-" + number, false);
                  main.fork(log, 0);
                  return Thread.ofPlatform()
                      .start(
                          () -> {
                            recorder.bind(log);
                            log.begin();
                            for (int i = 0; i < EACH; i++) {
                              results.append(10 * number + i);
                            }
                            log.end();
                          });
                })
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    FastTrack detector =
        new FastTrack(
            false,
            race ->
                System.out.printf(
                    "%s race on %s: %s and %s%n",
                    race.kind(),
                    recorder.directory().location(race.object(), race.index()),
                    recorder.directory().site(race.previous().site()),
                    recorder.directory().site(race.current().site())));
    CausalMerge merge = new CausalMerge(detector);
    recorder.poll(merge);
    merge.finish();
    System.out.printf("%d racy locations%n", detector.racyLocations());
  }
}
