// mechanism: ForkJoinTask: fork comes before the task, the task before join
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.stream.IntStream;

final class RecursiveSum {
  static final int[] CELLS = IntStream.range(0, 64).toArray();

  static final class Sum extends RecursiveTask<Integer> {
    final int from;
    final int to;
    int partial;

    Sum(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected Integer compute() {
      if (to - from < 8) {
        for (int i = from; i < to; i++) {
          partial += CELLS[i]++;
        }
        return partial;
      }
      Sum left = new Sum(from, (from + to) / 2);
      Sum right = new Sum((from + to) / 2, to);
      left.fork();
      partial = right.compute() + left.join();
      return partial + left.partial - left.partial;
    }
  }

  public static void main(String[] args) throws Exception {
    Sum all = new Sum(0, CELLS.length);
    ForkJoinPool.commonPool().invoke(all);
    int seen = all.partial + CELLS[3];
  }
}
