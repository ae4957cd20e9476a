// mechanism: who finds a class initialised comes after its initialiser
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ClassInitialisation {
  static int count;

  static final class Holder {
    static final int[] CELLS = new int[1];
    static int value;

    static {
      CELLS[0] = 1;
      value = 2;
    }
  }

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    int sum = Holder.CELLS[0] + Holder.value;
  }

  static void other() {
    int sum = Holder.CELLS[0] + Holder.value;
  }

  public static void main(String[] args) throws Exception {
    both(ClassInitialisation::one, ClassInitialisation::other);
  }
}
