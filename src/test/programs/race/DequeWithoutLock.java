// race: contents of ArrayDeque (DequeWithoutLock.DEQUE)
// mechanism: nothing orders a push and a poll of one ArrayDeque
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class DequeWithoutLock {
  static final Deque<Integer> DEQUE = new ArrayDeque<>();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    DEQUE.push(1); // races
  }

  static void other() {
    DEQUE.poll(); // races
  }

  public static void main(String[] args) throws Exception {
    both(DequeWithoutLock::one, DequeWithoutLock::other);
  }
}
