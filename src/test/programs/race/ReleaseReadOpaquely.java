// race: ReleaseReadOpaquely.data
// mechanism: VarHandle.setRelease orders only for who reads by getAcquire or stronger
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

final class ReleaseReadOpaquely {
  static int data;
  static int flag;
  static final VarHandle FLAG = handle();

  static VarHandle handle() {
    try {
      return MethodHandles.lookup()
          .findStaticVarHandle(ReleaseReadOpaquely.class, "flag", int.class);
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
    FLAG.setRelease(1);
  }

  static void other() throws Exception {
    int published = (int) FLAG.getOpaque();
    int seen = data; // races
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(ReleaseReadOpaquely::one);
    Thread second = start(ReleaseReadOpaquely::other);
    first.join();
    second.join();
  }
}
