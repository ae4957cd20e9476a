// race: ArrayFilled.SHARED[]
// mechanism: Arrays.fill writes elements
import java.util.Arrays;

final class ArrayFilled {
  static int[] cells() {
    return new int[8];
  }

  static final int[] SHARED = cells();

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
    Arrays.fill(SHARED, 1); // races
  }

  static void other() throws Exception {
    int seen = SHARED[3]; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ArrayFilled::one);
    Thread second = start(ArrayFilled::other);
    first.join();
    second.join();
  }
}
