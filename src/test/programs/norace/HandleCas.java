// mechanism: a compare-and-set through a handle
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class HandleCas {
  static int count;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(HandleCas.class, "flag", int.class);
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
    while (!FLAG.compareAndSet(0, 1)) {
      Thread.onSpinWait();
    }
    count++;
    FLAG.setVolatile(0);
  }

  static void other() {
    while (!FLAG.compareAndSet(0, 1)) {
      Thread.onSpinWait();
    }
    count++;
    FLAG.setVolatile(0);
  }

  public static void main(String[] args) throws Exception {
    both(HandleCas::one, HandleCas::other);
  }
}
