// mechanism: Executor: a task that the caller runs itself is ordered by its thread
import java.util.concurrent.Executor;

final class CallerRuns {
  static int data;

  public static void main(String[] args) throws Exception {
    Executor direct = Runnable::run;
    direct.execute(() -> data++);
    data++;
  }
}
