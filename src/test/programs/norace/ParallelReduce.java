// mechanism: what a parallel stream reduces to comes after all its parts
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ParallelReduce {
  static int count;

  public static void main(String[] args) throws Exception {
    int[] data = new int[1000];
    int sum = IntStream.range(0, 1000).parallel().map(i -> data[i] = i).sum();
    for (int value : data) {
      count += value;
    }
    count -= sum;
  }
}
