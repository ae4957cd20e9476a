// mechanism: the signal came before the await
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class MissedSignal {
  static final Lock LOCK = new ReentrantLock();
  static final Condition READY = LOCK.newCondition();

  public static void main(String[] args) throws Exception {
    LOCK.lock();
    READY.signalAll();
    READY.await();
  }
}
