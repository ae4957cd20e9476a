// mechanism: a handle that sets a volatile field has its effects (MethodHandles.Lookup.findSetter)
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

final class HandleSetsVolatile {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  volatile boolean flag;
  static final HandleSetsVolatile SHARED = new HandleSetsVolatile();
  static final MethodHandle SET;

  static {
    try {
      SET = MethodHandles.lookup().findSetter(HandleSetsVolatile.class, "flag", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  interface Act {
    void run() throws Throwable;
  }

  static Thread start(Act act) {
    Thread thread =
        new Thread(
            () -> {
              try {
                act.run();
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void one() throws Throwable {
    data = 1;
    SET.invokeExact(SHARED, true);
  }

  static void other() throws Throwable {
    while (!SHARED.flag) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(HandleSetsVolatile::one);
    Thread second = start(HandleSetsVolatile::other);
    first.join();
    second.join();
  }
}
