// mechanism: what an update function did comes before the next one
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class UpdateFunction {
  static final class Node {
    final Node before;
    int value;

    Node(Node before) {
      this.before = before;
      value = 1;
    }
  }

  static final AtomicReference<Node> HEAD = new AtomicReference<>();

  public static void main(String[] args) throws Exception {
    Thread other = new Thread(() -> HEAD.getAndUpdate(Node::new));
    other.start();
    HEAD.getAndUpdate(Node::new);
    Node head = HEAD.get();
    while (head == null || head.before == null) {
      head = HEAD.get();
    }
    head.value++;
    head.before.value++;
  }
}
