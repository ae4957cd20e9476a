// mechanism: JLS 17.4.4: start is an edge wherever it is called
final class StartInChild {
  static int data;

  public static void main(String[] args) throws Exception {
    data = 1;
    Thread child = new Thread(StartInChild::between);
    child.start();
    child.join();
  }

  static void between() {
    data++;
    Thread grandchild = Thread.startVirtualThread(() -> data++);
    try {
      grandchild.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    data++;
  }
}
