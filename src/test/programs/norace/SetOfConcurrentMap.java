// mechanism: a set made from a concurrent map orders as the map does
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class SetOfConcurrentMap {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  static final Set<String> SET = Collections.newSetFromMap(new ConcurrentHashMap<>());

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
    SET.add("done");
  }

  static void other() throws Throwable {
    while (!SET.contains("done")) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SetOfConcurrentMap::one);
    Thread second = start(SetOfConcurrentMap::other);
    first.join();
    second.join();
  }
}
