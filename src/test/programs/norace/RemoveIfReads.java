// mechanism: functions of a concurrent collection run on what was added before
import java.util.concurrent.LinkedBlockingQueue;

final class RemoveIfReads {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final LinkedBlockingQueue<Box> QUEUE = new LinkedBlockingQueue<>();

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    Box box = new Box();
    box.value = 1;
    QUEUE.add(box);
  }

  static void other() throws Throwable {
    while (!QUEUE.removeIf(each -> each.value == 1)) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(RemoveIfReads::one);
    Thread second = start(RemoveIfReads::other);
    first.join();
    second.join();
  }
}
