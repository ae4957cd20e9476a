// mechanism: setRelease comes before the getAcquire that sees it
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ReleaseAcquire {
  static int count;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(ReleaseAcquire.class, "flag", int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    count = 1;
    FLAG.setRelease(1);
  }

  static void other() {
    while ((int) FLAG.getAcquire() == 0) {
      Thread.onSpinWait();
    }
    count++;
  }

  public static void main(String[] args) throws Exception {
    both(ReleaseAcquire::one, ReleaseAcquire::other);
  }
}
