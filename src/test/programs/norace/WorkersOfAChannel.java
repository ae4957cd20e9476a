// mechanism: BlockingQueue: work goes out by one queue and comes back by another
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class WorkersOfAChannel {
  static final class Work {
    int value;
  }

  static final BlockingQueue<Work> OUT = new LinkedBlockingQueue<>();
  static final BlockingQueue<Work> BACK = new LinkedBlockingQueue<>();

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
    for (int i = 0; i < 10; i++) {
      Work work = new Work();
      work.value = i;
      OUT.put(work);
    }
    for (int i = 0; i < 10; i++) {
      BACK.take().value++;
    }
  }

  static void other() throws Exception {
    for (int i = 0; i < 10; i++) {
      Work work = OUT.take();
      work.value++;
      BACK.put(work);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(WorkersOfAChannel::one);
    Thread second = start(WorkersOfAChannel::other);
    first.join();
    second.join();
  }
}
