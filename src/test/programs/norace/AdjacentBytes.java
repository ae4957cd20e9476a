// mechanism: JLS 17.6: there is no word tearing, each byte of an array is a variable of its own
final class AdjacentBytes {
  static byte[] cells() {
    return new byte[2];
  }

  static final byte[] CELLS = cells();

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
    CELLS[0] = 1;
  }

  static void other() throws Exception {
    CELLS[1] = 1;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AdjacentBytes::one);
    Thread second = start(AdjacentBytes::other);
    first.join();
    second.join();
  }
}
