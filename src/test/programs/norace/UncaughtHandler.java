// mechanism: Thread.UncaughtExceptionHandler runs in the thread that ends
final class UncaughtHandler {
  static int data;

  public static void main(String[] args) throws Exception {
    Thread child =
        new Thread(
            () -> {
              data = 1;
              throw new IllegalStateException("expected");
            });
    child.setUncaughtExceptionHandler((thread, problem) -> data++);
    child.start();
    child.join();
    int seen = data;
  }
}
