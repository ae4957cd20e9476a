// mechanism: a function of a field updater runs on what was set before
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

final class UpdaterFunction {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  volatile Box box;
  static final UpdaterFunction SHARED = new UpdaterFunction();
  static final AtomicReferenceFieldUpdater<UpdaterFunction, Box> BOX =
      AtomicReferenceFieldUpdater.newUpdater(UpdaterFunction.class, Box.class, "box");
  static int seen;

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
    BOX.set(SHARED, box);
  }

  static void other() throws Throwable {
    do {
      BOX.updateAndGet(
          SHARED,
          now -> {
            seen = now == null ? 0 : now.value;
            return now;
          });
    } while (seen == 0);
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(UpdaterFunction::one);
    Thread second = start(UpdaterFunction::other);
    first.join();
    second.join();
  }
}
