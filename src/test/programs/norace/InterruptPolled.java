// mechanism: an interrupt comes before its being detected
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class InterruptPolled {
  static int count;

  public static void main(String[] args) throws Exception {
    Thread waiter =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              count++;
            });
    waiter.start();
    count = 1;
    waiter.interrupt();
    waiter.join();
  }
}
