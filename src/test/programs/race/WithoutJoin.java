// race: WithoutJoin.data
// mechanism: JLS 17.4.5: the parent reads without having joined
final class WithoutJoin {
  static int data;

  public static void main(String[] args) throws Exception {
    Thread child = new Thread(WithoutJoin::write);
    child.start();
    int seen = data; // races
    child.join();
  }

  static void write() {
    data = 1; // races
  }
}
