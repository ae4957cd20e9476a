// mechanism: a latch is counted down too seldom
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class LatchTooHigh {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(2);
    Thread one = new Thread(latch::countDown);
    one.start();
    latch.await();
  }
}
