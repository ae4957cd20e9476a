// mechanism: a queue called by reflection has the effects of the call
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class QueueByReflectedCall {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final BlockingQueue<Box> QUEUE = new LinkedBlockingQueue<>();

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
    Method put = BlockingQueue.class.getMethod("put", Object.class);
    put.invoke(QUEUE, box);
  }

  static void other() throws Throwable {
    Box taken = QUEUE.take();
    int seen = taken.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(QueueByReflectedCall::one);
    Thread second = start(QueueByReflectedCall::other);
    first.join();
    second.join();
  }
}
