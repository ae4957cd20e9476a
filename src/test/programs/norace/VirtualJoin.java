// mechanism: JLS 17.4.4: virtual threads start, end and are joined as others are
final class VirtualJoin {
  static int data;

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 50; i++) {
      data++;
      Thread child = Thread.ofVirtual().start(() -> data++);
      child.join();
    }
  }
}
