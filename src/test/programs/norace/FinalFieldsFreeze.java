// mechanism: a final field is seen as its constructor left it, however the object came
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class FinalFieldsFreeze {
  static int count;

  static final class Box {
    final int[] cells = new int[1];

    Box() {
      cells[0] = 1;
    }
  }

  static final AtomicReference<Box> BOX = new AtomicReference<>();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    BOX.setPlain(new Box());
  }

  static void other() {
    Box box = BOX.getPlain();
    while (box == null) {
      Thread.yield();
      box = BOX.getAndUpdate(b -> b);
    }
    int value = box.cells[0];
  }

  public static void main(String[] args) throws Exception {
    both(FinalFieldsFreeze::one, FinalFieldsFreeze::other);
  }
}
