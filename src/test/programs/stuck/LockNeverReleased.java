// mechanism: a thread ended without letting its lock go
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class LockNeverReleased {
  static final ReentrantLock LOCK = new ReentrantLock();

  public static void main(String[] args) throws Exception {
    Thread holder = new Thread(LOCK::lock);
    holder.start();
    holder.join();
    LOCK.lock();
  }
}
