// mechanism: Arrays.parallelSetAll returns when all its parts are done
import java.util.Arrays;

final class ParallelSetAll {
  public static void main(String[] args) throws Exception {
    int[] from = new int[5000];
    from[4000] = 1;
    int[] to = new int[5000];
    Arrays.parallelSetAll(to, i -> from[i] + 1);
    from[4000] = 2;
    int seen = to[4000];
  }
}
