// mechanism: a lock, under many threads
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ManyThreads {
  static int count;

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread[] all = new Thread[20];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          Thread.startVirtualThread(
              () -> {
                for (int k = 0; k < 100; k++) {
                  synchronized (lock) {
                    count++;
                  }
                }
              });
    }
    for (Thread thread : all) {
      thread.join();
    }
    if (count != 2000) {
      throw new IllegalStateException();
    }
  }
}
