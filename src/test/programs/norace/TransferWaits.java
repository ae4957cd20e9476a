// mechanism: LinkedTransferQueue: transfer places an element, take takes it
import java.util.concurrent.LinkedTransferQueue;

final class TransferWaits {
  static final class Box {
    int value;
  }

  static final LinkedTransferQueue<Box> SHARED = new LinkedTransferQueue<>();

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
    SHARED.transfer(box);
  }

  static void other() throws Exception {
    SHARED.take().value++;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(TransferWaits::one);
    Thread second = start(TransferWaits::other);
    first.join();
    second.join();
  }
}
