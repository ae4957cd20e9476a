// mechanism: a handle that gets a volatile field has its effects (MethodHandles.Lookup.findGetter)
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

final class HandleGetsVolatile {
  static final class Box {
    int value;

    int value() {
      return value;
    }
  }

  static int data;
  static volatile boolean flag;
  static final MethodHandle GET;

  static {
    try {
      GET =
          MethodHandles.lookup().findStaticGetter(HandleGetsVolatile.class, "flag", boolean.class);
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
    flag = true;
  }

  static void other() throws Throwable {
    while (!(boolean) GET.invokeExact()) {
      Thread.onSpinWait();
    }
    int seen = data;
  }

  public static void main(String[] args) throws Exception {
    Thread first = start(HandleGetsVolatile::one);
    Thread second = start(HandleGetsVolatile::other);
    first.join();
    second.join();
  }
}
