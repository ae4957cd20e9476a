// mechanism: InheritableThreadLocal: what the parent put comes before the start of the child
final class InheritedThreadLocal {
  static final InheritableThreadLocal<int[]> OWN = new InheritableThreadLocal<>();

  public static void main(String[] args) throws Exception {
    OWN.set(new int[] {1});
    Thread child = new Thread(() -> OWN.get()[0]++);
    child.start();
    child.join();
    OWN.get()[0]++;
  }
}
