// mechanism: JLS 12.4.2: the initialisation lock orders the initialiser before every use
final class HolderIdiom {
  int value = 1;

  static final class Lazy {
    static final HolderIdiom INSTANCE = new HolderIdiom();
  }

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
    int seen = Lazy.INSTANCE.value;
  }

  static void other() throws Exception {
    int seen = Lazy.INSTANCE.value;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(HolderIdiom::one);
    Thread second = start(HolderIdiom::other);
    first.join();
    second.join();
  }
}
