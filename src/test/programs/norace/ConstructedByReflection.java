// mechanism: an initialiser run by reflection comes before who finds the class initialised
import java.lang.reflect.Constructor;
import java.util.concurrent.atomic.AtomicReference;

final class ConstructedByReflection {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static final AtomicReference<Object> MADE = new AtomicReference<>();

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
    Constructor<Box> maker = Box.class.getDeclaredConstructor();
    Box box = maker.newInstance();
    box.value = 1;
    MADE.set(box);
  }

  static void other() throws Throwable {
    Object made;
    do {
      made = MADE.get();
    } while (made == null);
    int seen = ((Box) made).value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ConstructedByReflection::one);
    Thread second = start(ConstructedByReflection::other);
    first.join();
    second.join();
  }
}
