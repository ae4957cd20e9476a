// mechanism: ScopedValue: bound before the code runs that reads it
final class ScopedValues {
  static final ScopedValue<int[]> CELLS = ScopedValue.newInstance();

  public static void main(String[] args) throws Exception {
    Thread child =
        new Thread(() -> ScopedValue.where(CELLS, new int[1]).run(() -> CELLS.get()[0]++));
    child.start();
    child.join();
  }
}
