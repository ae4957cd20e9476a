// race: DekkerPlain.left
// race: DekkerPlain.right
// mechanism: JLS 17.4.5: two plain flags order nothing
final class DekkerPlain {
  static boolean left;
  static boolean right;

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
    left = true; // races
    boolean alone = !right; // races
  }

  static void other() throws Exception {
    right = true; // races
    boolean alone = !left; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(DekkerPlain::one);
    Thread second = start(DekkerPlain::other);
    first.join();
    second.join();
  }
}
