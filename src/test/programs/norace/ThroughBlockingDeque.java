// mechanism: LinkedBlockingDeque: what is placed comes before its being taken or found
import java.util.concurrent.LinkedBlockingDeque;

final class ThroughBlockingDeque {
  static final class Box {
    int value;
  }

  static final LinkedBlockingDeque<Box> SHARED = new LinkedBlockingDeque<>(1);

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
    Box box = new Box();
    box.value = 1;
    SHARED.putFirst(box);
  }

  static void other() throws Exception {
    SHARED.takeLast().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughBlockingDeque::one);
    Thread second = start(ThroughBlockingDeque::other);
    first.join();
    second.join();
  }
}
