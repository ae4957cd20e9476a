// mechanism: each of its methods holds its monitor
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ThroughVector {
  static int count;
  static final Vector<String> LIST = new Vector<>();

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
    LIST.add("a");
  }

  static void other() {
    while (LIST.isEmpty()) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(ThroughVector::one, ThroughVector::other);
  }
}
