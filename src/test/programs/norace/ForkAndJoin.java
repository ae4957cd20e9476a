// mechanism: fork comes before the task, the task before join
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ForkAndJoin {
  static int count;

  static final class Fill extends RecursiveAction {
    final int[] data;
    final int from;
    final int to;

    Fill(int[] data, int from, int to) {
      this.data = data;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from < 8) {
        for (int i = from; i < to; i++) {
          data[i]++;
        }
      } else {
        int middle = (from + to) / 2;
        invokeAll(new Fill(data, from, middle), new Fill(data, middle, to));
        data[from]++;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    int[] data = new int[64];
    new ForkJoinPool(2).invoke(new Fill(data, 0, 64));
    for (int value : data) {
      count += value;
    }
  }
}
