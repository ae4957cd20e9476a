// mechanism: Runtime: a hook is a thread that is started
final class ShutdownHook {
  static int data;

  public static void main(String[] args) throws Exception {
    data = 1;
    Thread hook = new Thread(() -> data++);
    Runtime.getRuntime().addShutdownHook(hook);
    Runtime.getRuntime().removeShutdownHook(hook);
    hook.start();
    hook.join();
    data++;
  }
}
