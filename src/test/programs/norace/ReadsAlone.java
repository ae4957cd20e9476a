// mechanism: reads do not race
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ReadsAlone {
  static int count;
  static final int[] CELLS = {1, 2};

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    int sum = CELLS[0] + CELLS[1];
  }

  static void other() {
    int sum = CELLS[0] + CELLS[1];
  }

  public static void main(String[] args) throws Exception {
    both(ReadsAlone::one, ReadsAlone::other);
  }
}
