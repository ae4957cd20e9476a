// mechanism: CountedCompleter: what its parts did comes before onCompletion
import java.util.concurrent.CountedCompleter;

final class CountedCompletion {
  static final class Part extends CountedCompleter<Void> {
    final int[] cells;
    final int at;

    Part(CountedCompleter<?> above, int[] cells, int at) {
      super(above);
      this.cells = cells;
      this.at = at;
    }

    @Override
    public void compute() {
      if (at < 0) {
        setPendingCount(cells.length);
        for (int i = 0; i < cells.length; i++) {
          new Part(this, cells, i).fork();
        }
      } else {
        cells[at]++;
      }
      tryComplete();
    }

    @Override
    public void onCompletion(CountedCompleter<?> last) {
      if (at < 0) {
        for (int i = 0; i < cells.length; i++) {
          cells[i]++;
        }
      }
    }
  }

  public static void main(String[] args) throws Exception {
    int[] cells = new int[8];
    new Part(null, cells, -1).invoke();
    int seen = cells[7];
  }
}
