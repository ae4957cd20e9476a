// mechanism: a function that can be written to a file runs as any other
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

final class SerializableFunction {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final AtomicReference<Box> BOX = new AtomicReference<>();
  static int seen;

  static Box look(Box now) {
    seen = now == null ? 0 : now.value;
    return now;
  }

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
    BOX.set(box);
  }

  static void other() throws Throwable {
    do {
      BOX.updateAndGet((UnaryOperator<Box> & Serializable) SerializableFunction::look);
    } while (seen == 0);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SerializableFunction::one);
    Thread second = start(SerializableFunction::other);
    first.join();
    second.join();
  }
}
