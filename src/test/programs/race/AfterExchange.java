// race: AfterExchange.data
// mechanism: Exchanger: what follows an exchange is not ordered by it
import java.util.concurrent.Exchanger;

final class AfterExchange {
  static int data;
  static final Exchanger<Integer> EXCHANGER = new Exchanger<>();

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
    EXCHANGER.exchange(1);
    data = 1; // races
  }

  static void other() throws Exception {
    EXCHANGER.exchange(2);
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AfterExchange::one);
    Thread second = start(AfterExchange::other);
    first.join();
    second.join();
  }
}
