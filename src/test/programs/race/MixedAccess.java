// race: MixedAccess.data
// mechanism: JLS 17.4.1: a plain access conflicts with an atomic one that it is not ordered with
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class MixedAccess {
  static int data;
  static final VarHandle DATA = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(MixedAccess.class, "data", int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  interface Act {
    void run() throws Exception;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Exception {
    DATA.setVolatile(1); // races
  }

  static void other() throws Exception {
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(MixedAccess::one);
    Thread second = start(MixedAccess::other);
    first.join();
    second.join();
  }
}
