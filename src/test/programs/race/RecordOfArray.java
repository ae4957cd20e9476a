// race: RecordOfArray.Cells.all[]
// mechanism: JLS 8.10: a record is final, not what its components refer to
final class RecordOfArray {
  record Cells(int[] all) {}

  static final Cells CELLS = new Cells(new int[1]);

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
    CELLS.all()[0]++; // races
  }

  static void other() throws Exception {
    CELLS.all()[0]++; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(RecordOfArray::one);
    Thread second = start(RecordOfArray::other);
    first.join();
    second.join();
  }
}
