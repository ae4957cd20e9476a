// mechanism: JLS 17.5 and 8.10.3: the fields of a record are final
import java.util.concurrent.atomic.AtomicReference;

final class RecordHandedOver {
  record Pair(int[] left, int[] right) {
    Pair(int value) {
      this(new int[] {value}, new int[] {value});
    }
  }

  static final AtomicReference<Pair> SHARED = new AtomicReference<>();

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
    SHARED.setOpaque(new Pair(1));
  }

  static void other() throws Exception {
    Pair seen = SHARED.getOpaque();
    while (seen == null) {
      Thread.yield();
      seen = SHARED.getOpaque();
    }
    int sum = seen.left()[0] + seen.right()[0];
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(RecordHandedOver::one);
    Thread second = start(RecordHandedOver::other);
    first.join();
    second.join();
  }
}
