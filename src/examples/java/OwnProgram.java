import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TraceFile;
import org.lockscope.probe.TracedLock;

/** A program of an instructor's own, with a traced lock in it, and the recording it leaves. */
public final class OwnProgram {
  private OwnProgram() {}

  /** Four clerks share one till. */
  public static void main(String[] args) throws Exception {
    Recorder recorder = new Recorder(1024);
    Lock till = new TracedLock(recorder, "till");
    List<Thread> clerks = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      clerks.add(Thread.ofPlatform().name("clerk-" + i).start(() -> serve(till)));
    }
    for (Thread clerk : clerks) {
      clerk.join();
    }
    TraceFile.record(recorder).write(Path.of("tills.json"));
  }

  private static void serve(Lock till) {
    for (int customer = 0; customer < 5; customer++) {
      till.lock();
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        return;
      } finally {
        till.unlock();
      }
    }
  }
}
