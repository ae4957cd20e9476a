// mechanism: String is immutable, its fields final: JLS 17.5
import java.util.concurrent.atomic.AtomicReference;

final class ImmutableString {
  static final AtomicReference<String> SHARED = new AtomicReference<>("");

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
    SHARED.setPlain("a" + Thread.currentThread().threadId());
  }

  static void other() throws Exception {
    int seen = SHARED.getPlain().length();
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ImmutableString::one);
    Thread second = start(ImmutableString::other);
    first.join();
    second.join();
  }
}
