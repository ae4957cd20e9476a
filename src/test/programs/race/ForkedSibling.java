// race: ForkedSibling.data
// mechanism: ForkJoinTask: between fork and join the task is not ordered with who forked it
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

final class ForkedSibling {
  static int data;
  static volatile boolean started;

  static final class Half extends RecursiveAction {
    @Override
    protected void compute() {
      started = true;
      data++; // races
    }
  }

  static final class Both extends RecursiveAction {
    @Override
    protected void compute() {
      Half half = new Half();
      half.fork();
      while (!started) {
        Thread.onSpinWait();
      }
      data++; // races
      half.join();
    }
  }

  public static void main(String[] args) throws Exception {
    try (ForkJoinPool pool = new ForkJoinPool(2)) {
      pool.invoke(new Both());
    }
  }
}
