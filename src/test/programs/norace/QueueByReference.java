// mechanism: BlockingQueue: put and take are the same when method references call them
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

final class QueueByReference {
  static final class Box {
    int value = 1;
  }

  interface Taking<T> {
    T take() throws InterruptedException;
  }

  static final BlockingQueue<Box> QUEUE = new LinkedBlockingQueue<>();

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
    box.value++;
    Stream.of(box).forEach(QUEUE::add);
  }

  static void other() throws Exception {
    Taking<Box> taking = QUEUE::take;
    taking.take().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(QueueByReference::one);
    Thread second = start(QueueByReference::other);
    first.join();
    second.join();
  }
}
