// race: OpaqueOrdersNothing.count
// mechanism: opaque accesses order nothing
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class OpaqueOrdersNothing {
  static int count;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup()
          .findStaticVarHandle(OpaqueOrdersNothing.class, "flag", int.class);
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
    count = 1; // races
    FLAG.setOpaque(1);
  }

  static void other() {
    while ((int) FLAG.getOpaque() == 0) {
      Thread.onSpinWait();
    }
    count = 2; // races
  }

  public static void main(String[] args) throws Exception {
    both(OpaqueOrdersNothing::one, OpaqueOrdersNothing::other);
  }
}
