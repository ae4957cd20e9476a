// mechanism: placing an element comes before removing it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ThroughConcurrentQueue {
  static int count;
  static final Queue<String> QUEUE = new ConcurrentLinkedQueue<>();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    count = 1;
    QUEUE.add("a");
  }

  static void other() {
    while (QUEUE.poll() == null) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(ThroughConcurrentQueue::one, ThroughConcurrentQueue::other);
  }
}
