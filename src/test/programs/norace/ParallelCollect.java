// mechanism: the parts of a parallel stream come before its end
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ParallelCollect {
  static int count;

  public static void main(String[] args) throws Exception {
    List<int[]> all =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(i -> new int[] {i})
            .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    for (int[] cell : all) {
      count += cell[0]++;
    }
  }
}
