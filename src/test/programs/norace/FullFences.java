// mechanism: VarHandle.fullFence orders loads and stores before it with those after it
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class FullFences {
  static int data;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(FullFences.class, "flag", int.class);
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
    VarHandle.fullFence();
    FLAG.setOpaque(1);
  }

  static void other() throws Exception {
    while ((int) FLAG.getOpaque() == 0) {
      Thread.onSpinWait();
    }
    VarHandle.fullFence();
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(FullFences::one);
    Thread second = start(FullFences::other);
    first.join();
    second.join();
  }
}
