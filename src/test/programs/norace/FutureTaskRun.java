// mechanism: FutureTask.get: what call did comes before what get returned
import java.util.concurrent.FutureTask;

final class FutureTaskRun {
  static int data;

  public static void main(String[] args) throws Exception {
    FutureTask<Integer> task = new FutureTask<>(() -> data = 1);
    new Thread(task).start();
    task.get();
    int seen = data;
  }
}
