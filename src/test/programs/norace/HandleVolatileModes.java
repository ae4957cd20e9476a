// mechanism: VarHandle.setVolatile and getVolatile have the effects of a volatile field
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class HandleVolatileModes {
  static int data;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup()
          .findStaticVarHandle(HandleVolatileModes.class, "flag", int.class);
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
    FLAG.setVolatile(1);
  }

  static void other() throws Exception {
    while ((int) FLAG.getVolatile() == 0) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(HandleVolatileModes::one);
    Thread second = start(HandleVolatileModes::other);
    first.join();
    second.join();
  }
}
