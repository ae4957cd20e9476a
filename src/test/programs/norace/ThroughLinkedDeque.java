// mechanism: ConcurrentLinkedDeque: what is placed comes before its being taken or found
import java.util.concurrent.ConcurrentLinkedDeque;

final class ThroughLinkedDeque {
  static final class Box {
    int value;
  }

  static final ConcurrentLinkedDeque<Box> SHARED = new ConcurrentLinkedDeque<>();

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
    SHARED.push(box);
  }

  static void other() throws Exception {
    Box box = SHARED.poll();
    while (box == null) {
      Thread.onSpinWait();
      box = SHARED.poll();
    }
    box.value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughLinkedDeque::one);
    Thread second = start(ThroughLinkedDeque::other);
    first.join();
    second.join();
  }
}
