// mechanism: what comes before an exchange comes before the other's return
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ExchangerSwaps {
  static int count;
  static int seen;
  static final Exchanger<String> EXCHANGER = new Exchanger<>();

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
      count = 1;
      EXCHANGER.exchange("a");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static void other() {
    try {
      EXCHANGER.exchange("b");
      count++;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    both(ExchangerSwaps::one, ExchangerSwaps::other);
  }
}
