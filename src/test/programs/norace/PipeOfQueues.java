// mechanism: an element goes from stage to stage
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class PipeOfQueues {
  static int count;

  public static void main(String[] args) throws Exception {
    BlockingQueue<int[]> first = new LinkedBlockingQueue<>();
    BlockingQueue<int[]> second = new LinkedBlockingQueue<>();
    Thread stage =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < 20; i++) {
                  int[] cell = first.take();
                  cell[0]++;
                  second.put(cell);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    stage.start();
    for (int i = 0; i < 20; i++) {
      first.put(new int[] {i});
    }
    for (int i = 0; i < 20; i++) {
      count += second.take()[0];
    }
  }
}
