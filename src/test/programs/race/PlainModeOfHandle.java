// race: PlainModeOfHandle.data
// mechanism: VarHandle.get and set have the effects of plain accesses
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class PlainModeOfHandle {
  static int data;
  static final VarHandle DATA = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(PlainModeOfHandle.class, "data", int.class);
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
    DATA.set(1); // races
  }

  static void other() throws Exception {
    int seen = (int) DATA.get(); // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(PlainModeOfHandle::one);
    Thread second = start(PlainModeOfHandle::other);
    first.join();
    second.join();
  }
}
