// race: contents of ArrayList (ListInString.SHARED)
// mechanism: String concatenation reads the contents of a list
import java.util.ArrayList;
import java.util.List;

final class ListInString {
  static final List<Integer> SHARED = new ArrayList<>(List.of(2, 1));

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
    SHARED.add(3); // races
  }

  static void other() throws Exception {
    String text = "" + SHARED; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ListInString::one);
    Thread second = start(ListInString::other);
    first.join();
    second.join();
  }
}
