// mechanism: JLS 17.4.4: producer and consumer meet in one monitor
import java.util.ArrayDeque;

final class BoundedBuffer {
  static final ArrayDeque<Integer> BUFFER = new ArrayDeque<>();

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
    for (int i = 0; i < 20; i++) {
      synchronized (BUFFER) {
        while (BUFFER.size() == 2) {
          BUFFER.wait();
        }
        BUFFER.add(i);
        BUFFER.notifyAll();
      }
    }
  }

  static void other() throws Exception {
    for (int i = 0; i < 20; i++) {
      synchronized (BUFFER) {
        while (BUFFER.isEmpty()) {
          BUFFER.wait();
        }
        BUFFER.remove();
        BUFFER.notifyAll();
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(BoundedBuffer::one);
    Thread second = start(BoundedBuffer::other);
    first.join();
    second.join();
  }
}
