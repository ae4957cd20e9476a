// mechanism: none of its own: it runs other programs one after the other, each in a thread
final class Together {
  private static final long PATIENCE_MILLIS = 60_000;

  private static volatile boolean failed;

  public static void main(String[] names) throws Exception {
    for (String name : names) {
      Thread thread = new Thread(() -> run(name), name);
      thread.start();
      thread.join(PATIENCE_MILLIS);
      if (thread.isAlive()) {
        System.err.println(name + " does not end");
        Runtime.getRuntime().halt(2);
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static void run(String name) {
    try {
      Class.forName(name)
          .getDeclaredMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException e) {
      failed = true;
      e.printStackTrace();
    }
  }
}
