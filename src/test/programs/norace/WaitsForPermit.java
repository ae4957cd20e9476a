// mechanism: LockSupport: park is no edge, the volatile flag that it waits for is
import java.util.concurrent.locks.LockSupport;

final class WaitsForPermit {
  static int data;
  static volatile boolean ready;
  static volatile Thread waiter;

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
    data = 1;
    ready = true;
    LockSupport.unpark(waiter);
  }

  static void other() throws Exception {
    waiter = Thread.currentThread();
    while (!ready) {
      LockSupport.parkNanos(1_000_000);
    }
    data++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(WaitsForPermit::one);
    Thread second = start(WaitsForPermit::other);
    first.join();
    second.join();
  }
}
