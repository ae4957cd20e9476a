// mechanism: a monitor: its release comes before its next acquire
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class MonitorGuards {
  static int count;
  static final Object LOCK = new Object();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    synchronized (LOCK) {
      count++;
    }
  }

  static void other() {
    synchronized (LOCK) {
      count++;
    }
  }

  public static void main(String[] args) throws Exception {
    both(MonitorGuards::one, MonitorGuards::other);
  }
}
