// race: int[]
// mechanism: JLS 17.4.1: a local variable is not shared, the array that it refers to is
final class CapturedLocal {
  public static void main(String[] args) throws Exception {
    int[] box = new int[1];
    Thread first = new Thread(() -> box[0]++); // races
    Thread second = new Thread(() -> box[0]++); // races
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
