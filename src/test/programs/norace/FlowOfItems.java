// mechanism: Flow: what precedes submit comes before onNext, and onNext before the next
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

final class FlowOfItems {
  static final class Box {
    int value;
  }

  static final class Taker implements Flow.Subscriber<Box> {
    int sum;
    final CountDownLatch done = new CountDownLatch(1);

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Box box) {
      sum += box.value++;
    }

    @Override
    public void onError(Throwable problem) {
      done.countDown();
    }

    @Override
    public void onComplete() {
      done.countDown();
    }
  }

  public static void main(String[] args) throws Exception {
    Taker taker = new Taker();
    try (SubmissionPublisher<Box> publisher = new SubmissionPublisher<>()) {
      publisher.subscribe(taker);
      for (int i = 0; i < 20; i++) {
        Box box = new Box();
        box.value = i;
        publisher.submit(box);
      }
    }
    taker.done.await();
    int seen = taker.sum;
  }
}
