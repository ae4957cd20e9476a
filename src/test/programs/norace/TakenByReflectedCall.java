// mechanism: a queue called by reflection has the effects of the call
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class TakenByReflectedCall {
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
    QUEUE.put(box);
  }

  static void other() throws Throwable {
    Method take = BlockingQueue.class.getMethod("take");
    Box taken = (Box) take.invoke(QUEUE);
    int seen = taken.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(TakenByReflectedCall::one);
    Thread second = start(TakenByReflectedCall::other);
    first.join();
    second.join();
  }
}
