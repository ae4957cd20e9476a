// mechanism: two fields are two locations
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class DifferentFields {
  static int count;
  static int left;
  static int right;

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    left++;
  }

  static void other() {
    right++;
  }

  public static void main(String[] args) throws Exception {
    both(DifferentFields::one, DifferentFields::other);
  }
}
