// mechanism: an atomic called by reflection has the effects of the call
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;

final class AtomicByReflectedCall {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  static final AtomicInteger FLAG = new AtomicInteger();

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
    data = 1;
    Method set = AtomicInteger.class.getMethod("set", int.class);
    set.invoke(FLAG, 1);
  }

  static void other() throws Throwable {
    while (FLAG.get() == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AtomicByReflectedCall::one);
    Thread second = start(AtomicByReflectedCall::other);
    first.join();
    second.join();
  }
}
