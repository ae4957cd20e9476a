// mechanism: a barrier has more parties than threads
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class BarrierTooFew {
  public static void main(String[] args) throws Exception {
    new CyclicBarrier(2).await();
  }
}
