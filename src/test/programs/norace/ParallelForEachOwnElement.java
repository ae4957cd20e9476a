// mechanism: IntStream.parallel: each task writes an element of its own, all before the end
import java.util.Arrays;
import java.util.stream.IntStream;

final class ParallelForEachOwnElement {
  public static void main(String[] args) throws Exception {
    int[] cells = new int[2000];
    IntStream.range(0, cells.length).parallel().forEach(i -> cells[i]++);
    int seen = Arrays.stream(cells).sum();
    cells[100]++;
  }
}
