// mechanism: a static synchronized method holds its class's monitor
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SynchronizedMethods {
  static int count;

  static synchronized void add() {
    count++;
  }

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    add();
  }

  static void other() {
    synchronized (SynchronizedMethods.class) {
      count++;
    }
  }

  public static void main(String[] args) throws Exception {
    both(SynchronizedMethods::one, SynchronizedMethods::other);
  }
}
