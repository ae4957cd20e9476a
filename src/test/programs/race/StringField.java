// race: StringField.text
// mechanism: JLS 17.4.1: a String is immutable, a field that refers to one is not
final class StringField {
  static String text = "";

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
    text = "a"; // races
  }

  static void other() throws Exception {
    int length = text.length(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(StringField::one);
    Thread second = start(StringField::other);
    first.join();
    second.join();
  }
}
