// mechanism: CopyOnWriteArraySet: what is placed comes before its being taken or found
import java.util.concurrent.CopyOnWriteArraySet;

final class ThroughCopyOnWriteSet {
  static final class Box {
    int value;
  }

  static final CopyOnWriteArraySet<Box> SHARED = new CopyOnWriteArraySet<>();

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
    SHARED.add(box);
  }

  static void other() throws Exception {
    while (SHARED.isEmpty()) {
      Thread.onSpinWait();
    }
    SHARED.iterator().next().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughCopyOnWriteSet::one);
    Thread second = start(ThroughCopyOnWriteSet::other);
    first.join();
    second.join();
  }
}
