// race: PublishWithoutVolatile.data
// race: PublishWithoutVolatile.ready
// mechanism: JLS 17.4.4: only a volatile flag would order what was written before it
final class PublishWithoutVolatile {
  static int data;
  static boolean ready;

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
    data = 1; // races
    ready = true; // races
  }

  static void other() throws Exception {
    boolean published = ready; // races
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PublishWithoutVolatile::one);
    Thread second = start(PublishWithoutVolatile::other);
    first.join();
    second.join();
  }
}
