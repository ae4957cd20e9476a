// mechanism: what an update function writes comes before what follows the next update
import java.util.concurrent.atomic.AtomicReference;

final class UpdateFunctionPlain {
  static final class Node {
    Node before;
    int value;
  }

  static final AtomicReference<Node> HEAD = new AtomicReference<>();

  static Node on(Node before) {
    Node node = new Node();
    node.before = before;
    node.value = 1;
    return node;
  }

  public static void main(String[] args) throws InterruptedException {
    Thread other = new Thread(() -> HEAD.getAndUpdate(UpdateFunctionPlain::on));
    other.start();
    Node head = HEAD.get();
    while (head == null) {
      Thread.onSpinWait();
      head = HEAD.get();
    }
    head.value++;
    other.join();
  }
}
