// race: ArraySorted.SHARED[]
// mechanism: Arrays.sort writes elements
import java.util.Arrays;

final class ArraySorted {
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
    Arrays.sort(SHARED); // races
  }

  static void other() throws Exception {
    SHARED[3] = 1; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ArraySorted::one);
    Thread second = start(ArraySorted::other);
    first.join();
    second.join();
  }
}
