// mechanism: a thread is joined while a lock is held that it needs
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class JoinUnderLock {
  static final Object LOCK = new Object();

  public static void main(String[] args) throws Exception {
    synchronized (LOCK) {
      Thread child =
          new Thread(
              () -> {
                synchronized (LOCK) {
                  LOCK.notifyAll();
                }
              });
      child.start();
      child.join();
    }
  }
}
