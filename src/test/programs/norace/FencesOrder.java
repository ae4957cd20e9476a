// mechanism: VarHandle.releaseFence and acquireFence around opaque accesses order as release and
// acquire do
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class FencesOrder {
  static int data;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(FencesOrder.class, "flag", int.class);
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
    data = 1;
    VarHandle.releaseFence();
    FLAG.setOpaque(1);
  }

  static void other() throws Exception {
    while ((int) FLAG.getOpaque() == 0) {
      Thread.onSpinWait();
    }
    VarHandle.acquireFence();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FencesOrder::one);
    Thread second = start(FencesOrder::other);
    first.join();
    second.join();
  }
}
