// race: ObjectElement.CELLS[]
// mechanism: nothing orders a write and a read of a reference in an array
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class ObjectElement {
  static final String[] CELLS = new String[4];
  static String seen;

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    CELLS[0] = "a"; // races
  }

  static void other() {
    seen = CELLS[0]; // races
  }

  public static void main(String[] args) throws Exception {
    both(ObjectElement::one, ObjectElement::other);
  }
}
