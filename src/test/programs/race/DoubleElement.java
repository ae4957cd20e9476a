// race: DoubleElement.CELLS[]
// mechanism: nothing orders two writes of one element of an array of doubles
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class DoubleElement {
  static final double[] CELLS = new double[4];

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    CELLS[1] += 0.5; // races
  }

  static void other() {
    CELLS[1] += 0.5; // races
  }

  public static void main(String[] args) throws Exception {
    both(DoubleElement::one, DoubleElement::other);
  }
}
