// mechanism: placing an element comes before taking it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ThroughLinkedTransferQueue {
  static int count;
  static final BlockingQueue<String> QUEUE = new LinkedTransferQueue<>();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    try {
      count = 1;
      QUEUE.put("a");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static void other() {
    try {
      QUEUE.take();
      count++;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    both(ThroughLinkedTransferQueue::one, ThroughLinkedTransferQueue::other);
  }
}
