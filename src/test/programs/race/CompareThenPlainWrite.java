// race: CompareThenPlainWrite.data
// mechanism: AtomicBoolean.compareAndSet that fails for one and succeeds for the other keeps
// nobody out of plain code after it
import java.util.concurrent.atomic.AtomicBoolean;

final class CompareThenPlainWrite {
  static int data;
  static final AtomicBoolean TAKEN = new AtomicBoolean();

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    TAKEN.get();
    data = 1; // races
  }

  static void other() throws Exception {
    TAKEN.get();
    data = 2; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(CompareThenPlainWrite::one);
    Thread second = start(CompareThenPlainWrite::other);
    first.join();
    second.join();
  }
}
