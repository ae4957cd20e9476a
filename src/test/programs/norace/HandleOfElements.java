// mechanism: VarHandle of an array: setRelease and getAcquire order by element
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class HandleOfElements {
  static int data;

  static int[] cells() {
    return new int[2];
  }

  static final int[] CELLS = cells();
  static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);

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
    CELL.setRelease(CELLS, 1, 1);
  }

  static void other() throws Exception {
    while ((int) CELL.getAcquire(CELLS, 1) == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(HandleOfElements::one);
    Thread second = start(HandleOfElements::other);
    first.join();
    second.join();
  }
}
