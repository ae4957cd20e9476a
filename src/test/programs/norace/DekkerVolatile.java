// mechanism: JLS 17.4.4: of two volatile flags one is seen, so at most one enters
final class DekkerVolatile {
  static volatile boolean left;
  static volatile boolean right;
  static int data;

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    left = true;
    if (!right) {
      data++;
    }
  }

  static void other() throws Exception {
    right = true;
    if (!left) {
      data++;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(DekkerVolatile::one);
    Thread second = start(DekkerVolatile::other);
    first.join();
    second.join();
  }
}
