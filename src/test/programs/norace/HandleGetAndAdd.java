// mechanism: VarHandle.getAndAdd has the effects of getVolatile and setVolatile
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class HandleGetAndAdd {
  static int data;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(HandleGetAndAdd.class, "flag", int.class);
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
    FLAG.getAndAdd(1);
  }

  static void other() throws Exception {
    while ((int) FLAG.getAndAdd(0) == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(HandleGetAndAdd::one);
    Thread second = start(HandleGetAndAdd::other);
    first.join();
    second.join();
  }
}
