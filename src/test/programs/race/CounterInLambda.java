// race: CounterInLambda.count
// mechanism: JLS 15.27: a lambda shares the object it captured
final class CounterInLambda {
  int count;

  public static void main(String[] args) throws Exception {
    CounterInLambda shared = new CounterInLambda();
    Runnable add = () -> shared.count++; // races
    Thread first = Thread.ofVirtual().start(add);
    Thread second = Thread.ofPlatform().start(add);
    first.join();
    second.join();
  }
}
