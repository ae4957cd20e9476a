// race: EnumField.Level.count
// mechanism: JLS 8.9: an enum constant may have fields that change
final class EnumField {
  enum Level {
    LOW;
    int count;
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
    Level.LOW.count++; // races
  }

  static void other() throws Exception {
    Level.LOW.count++; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(EnumField::one);
    Thread second = start(EnumField::other);
    first.join();
    second.join();
  }
}
