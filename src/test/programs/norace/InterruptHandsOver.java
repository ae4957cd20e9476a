// mechanism: an interrupt comes before its being detected
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class InterruptHandsOver {
  static int count;

  public static void main(String[] args) throws Exception {
    Thread waiter =
        new Thread(
            () -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                count++;
              }
            });
    waiter.start();
    Thread.sleep(50);
    count = 1;
    waiter.interrupt();
    waiter.join();
  }
}
