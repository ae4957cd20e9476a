// mechanism: Stack: it is a Vector, each method is synchronized
import java.util.Stack;

final class ThroughStack {
  static final class Box {
    int value;
  }

  static final Stack<Box> SHARED = new Stack<>();

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
    box.value = 1;
    SHARED.push(box);
  }

  static void other() throws Exception {
    while (SHARED.isEmpty()) {
      Thread.onSpinWait();
    }
    SHARED.pop().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ThroughStack::one);
    Thread second = start(ThroughStack::other);
    first.join();
    second.join();
  }
}
