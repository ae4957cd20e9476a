// mechanism: ForkJoinTask.invokeAll returns when both are done
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.stream.IntStream;

final class InvokeAllActions {
  static final int[] CELLS = IntStream.range(0, 64).toArray();

  static final class Add extends RecursiveAction {
    final int from;
    final int to;

    Add(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from == 1) {
        CELLS[from]++;
        return;
      }
      int middle = (from + to) / 2;
      invokeAll(new Add(from, middle), new Add(middle, to));
      CELLS[from] += CELLS[to - 1];
    }
  }

  public static void main(String[] args) throws Exception {
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      pool.invoke(new Add(0, CELLS.length));
    }
    int seen = CELLS[5];
  }
}
