// mechanism: the notify came before the wait
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class MissedNotify {
  static final Object LOCK = new Object();

  public static void main(String[] args) throws Exception {
    Thread notifier =
        new Thread(
            () -> {
              synchronized (LOCK) {
                LOCK.notifyAll();
              }
            });
    notifier.start();
    notifier.join();
    synchronized (LOCK) {
      LOCK.wait();
    }
  }
}
