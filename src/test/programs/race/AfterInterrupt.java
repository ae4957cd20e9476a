// race: AfterInterrupt.data
// mechanism: JLS 17.4.4: what precedes the interrupt comes before its detection; what follows
// does not
final class AfterInterrupt {
  static int data;

  public static void main(String[] args) throws Exception {
    Thread child = new Thread(AfterInterrupt::await);
    child.start();
    child.interrupt();
    data = 1; // races
    child.join();
  }

  static void await() {
    while (!Thread.interrupted()) {
      Thread.onSpinWait();
    }
    int seen = data; // races
  }
}
