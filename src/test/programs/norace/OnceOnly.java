// mechanism: FutureTask: run by whoever comes first, its result comes before whoever gets it
import java.util.concurrent.FutureTask;

final class OnceOnly {
  static int data;
  static final FutureTask<Integer> ONCE = new FutureTask<>(() -> data = 1);

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
    ONCE.run();
    ONCE.get();
    int seen = data;
  }

  static void other() throws Exception {
    ONCE.run();
    ONCE.get();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(OnceOnly::one);
    Thread second = start(OnceOnly::other);
    first.join();
    second.join();
  }
}
