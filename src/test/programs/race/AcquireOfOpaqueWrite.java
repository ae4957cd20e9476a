// race: AcquireOfOpaqueWrite.data
// mechanism: VarHandle.getAcquire orders only after a write by setRelease or stronger
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class AcquireOfOpaqueWrite {
  static int data;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup()
          .findStaticVarHandle(AcquireOfOpaqueWrite.class, "flag", int.class);
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
    data = 1; // races
    FLAG.setOpaque(1);
  }

  static void other() throws Exception {
    int published = (int) FLAG.getAcquire();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(AcquireOfOpaqueWrite::one);
    Thread second = start(AcquireOfOpaqueWrite::other);
    first.join();
    second.join();
  }
}
