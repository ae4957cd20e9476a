// race: contents of StringJoiner (SharedJoiner.SHARED)
// mechanism: StringJoiner: an implementation that is not synchronized
import java.util.StringJoiner;

final class SharedJoiner {
  static final StringJoiner SHARED = new StringJoiner(",");

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
    SHARED.add("a"); // races
  }

  static void other() throws Exception {
    SHARED.add("b"); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedJoiner::one);
    Thread second = start(SharedJoiner::other);
    first.join();
    second.join();
  }
}
