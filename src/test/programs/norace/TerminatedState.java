// mechanism: JLS 17.4.4: by whatever means a thread is found to have ended, its actions come
// before
final class TerminatedState {
  static int data;

  public static void main(String[] args) throws Exception {
    Thread child = new Thread(TerminatedState::write);
    child.start();
    while (child.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  static void write() {
    data = 1;
  }
}
