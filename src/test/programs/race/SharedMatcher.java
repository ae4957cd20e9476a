// race: contents of Matcher (SharedMatcher.SHARED)
// mechanism: Matcher: an implementation that is not synchronized
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class SharedMatcher {
  static final Matcher SHARED = Pattern.compile("a").matcher("abab");

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
    SHARED.find(); // races
  }

  static void other() throws Exception {
    SHARED.find(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(SharedMatcher::one);
    Thread second = start(SharedMatcher::other);
    first.join();
    second.join();
  }
}
