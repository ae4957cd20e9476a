// race: ChangedAfterPut.Box.value
// mechanism: BlockingQueue: only what precedes the placing comes before the taking
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

final class ChangedAfterPut {
  static final class Box {
    int value;
  }

  static final BlockingQueue<Box> QUEUE = new ArrayBlockingQueue<>(1);

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
    QUEUE.put(box);
    box.value = 1; // races
  }

  static void other() throws Exception {
    Box box = QUEUE.take();
    int seen = box.value; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ChangedAfterPut::one);
    Thread second = start(ChangedAfterPut::other);
    first.join();
    second.join();
  }
}
