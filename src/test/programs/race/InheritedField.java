// race: InheritedField.Base.value
// mechanism: the field is declared in the class above
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

final class InheritedField {
  static class Base {
    int value;
  }

  static final class Derived extends Base {}

  static final Derived SHARED = new Derived();

  static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one, "first");
    Thread second = new Thread(other, "second");
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void one() {
    SHARED.value++; // races
  }

  static void other() {
    Base base = SHARED;
    base.value++; // races
  }

  public static void main(String[] args) throws Exception {
    both(InheritedField::one, InheritedField::other);
  }
}
