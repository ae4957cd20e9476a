// race: InstanceField.value
// mechanism: nothing orders two writes of one object's field
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class InstanceField {
  int value;
  static final InstanceField SHARED = new InstanceField();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    SHARED.value = 1; // races
  }

  static void other() {
    SHARED.value = 2; // races
  }

  public static void main(String[] args) throws Exception {
    both(InstanceField::one, InstanceField::other);
  }
}
