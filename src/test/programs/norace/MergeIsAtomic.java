// mechanism: ConcurrentHashMap.merge: the function is applied atomically, after the placing of
// the old value
import java.util.concurrent.ConcurrentHashMap;

final class MergeIsAtomic {
  static final class Box {
    int value = 1;

    Box plus(Box other) {
      value += other.value;
      return this;
    }
  }

  static final ConcurrentHashMap<String, Box> SHARED = new ConcurrentHashMap<>();

  static void add() {
    for (int i = 0; i < 100; i++) {
      SHARED.merge("sum", new Box(), Box::plus);
    }
  }

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
    add();
  }

  static void other() throws Exception {
    add();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(MergeIsAtomic::one);
    Thread second = start(MergeIsAtomic::other);
    first.join();
    second.join();
  }
}
