// race: CapturedArray.CELLS[]
// mechanism: a captured array is shared by both lambdas
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class CapturedArray {
  static int[] cells() {
    return new int[1];
  }

  static final int[] CELLS = cells();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    Runnable add = () -> CELLS[0]++; // races
    add.run();
  }

  static void other() {
    Runnable add = () -> CELLS[0]++; // races
    add.run();
  }

  public static void main(String[] args) throws Exception {
    both(CapturedArray::one, CapturedArray::other);
  }
}
