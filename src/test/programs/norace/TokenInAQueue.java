// mechanism: BlockingQueue: who has taken the token comes after who put it back
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

final class TokenInAQueue {
  static int data;
  static final BlockingQueue<Object> TOKEN = new ArrayBlockingQueue<>(1);

  static void add() throws Exception {
    for (int i = 0; i < 20; i++) {
      TOKEN.put("token");
      data++;
      TOKEN.take();
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
    Thread first = start(TokenInAQueue::one);
    Thread second = start(TokenInAQueue::other);
    first.join();
    second.join();
  }
}
