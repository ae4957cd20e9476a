// mechanism: a method that throws lets its monitor go
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class SynchronizedThrows {
  static int count;

  synchronized void add() {
    count++;
    throw new IllegalStateException();
  }

  static final SynchronizedThrows SHARED = new SynchronizedThrows();

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
      SHARED.add();
    } catch (IllegalStateException e) {
      return;
    }
  }

  static void other() {
    try {
      SHARED.add();
    } catch (IllegalStateException e) {
      return;
    }
  }

  public static void main(String[] args) throws Exception {
    both(SynchronizedThrows::one, SynchronizedThrows::other);
  }
}
