// race: ArrayElement.CELLS[]
// mechanism: nothing orders two writes of one element
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ArrayElement {
  static final int[] CELLS = new int[4];

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    CELLS[2]++; // races
  }

  static void other() {
    CELLS[2]++; // races
  }

  public static void main(String[] args) throws Exception {
    both(ArrayElement::one, ArrayElement::other);
  }
}
