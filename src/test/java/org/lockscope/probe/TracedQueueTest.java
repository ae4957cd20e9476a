package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;

final class TracedQueueTest {
  private final Recorder recorder = new Recorder(16);
  private final TracedQueue<Integer> queue = new TracedQueue<>(recorder, "articles", 2, i -> i);

  private List<EventKind> recorded() {
    List<Event> events = new ArrayList<>();
    recorder.poll(
        (thread, time, kind, site, object, operand) ->
            events.add(new Event(thread, time, kind, site, object, operand)));
    return events.stream().map(Event::kind).toList();
  }

  @Test
  void elementsComeOutInTheOrderInWhichTheyWentIn() throws InterruptedException {
    queue.put(1);
    assertThat(queue.offer(2)).isTrue();
    assertThat(queue.remainingCapacity()).isZero();
    assertThat(queue).containsExactly(1, 2);

    assertThat(queue.take()).isEqualTo(1);
    assertThat(queue.poll()).isEqualTo(2);
    assertThat(queue.poll()).isNull();
    assertThat(recorded())
        .containsExactly(
            EventKind.BEGIN,
            EventKind.SEND_REQUEST,
            EventKind.SEND,
            EventKind.SEND,
            EventKind.RECEIVE_REQUEST,
            EventKind.RECEIVE,
            EventKind.RECEIVE);
  }

  @Test
  void aWaitThatIsGivenUpEnds() throws InterruptedException {
    assertThat(queue.poll(1, TimeUnit.NANOSECONDS)).isNull();
    assertThat(recorded())
        .containsExactly(EventKind.BEGIN, EventKind.RECEIVE_REQUEST, EventKind.LOCK_ABANDON);

    queue.put(1);
    queue.put(2);
    assertThat(queue.offer(3, 1, TimeUnit.NANOSECONDS)).isFalse();
    assertThat(recorded()).endsWith(EventKind.SEND_REQUEST, EventKind.LOCK_ABANDON);
    assertThat(queue).containsExactly(1, 2);
  }

  @Test
  void anInterruptEndsAWaitAndLosesNothing() throws InterruptedException {
    queue.put(1);
    queue.put(2);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> queue.put(3)).isInstanceOf(InterruptedException.class);
    assertThat(recorded()).endsWith(EventKind.SEND_REQUEST, EventKind.LOCK_ABANDON);

    List<Integer> drained = new ArrayList<>();
    assertThat(queue.drainTo(drained)).isEqualTo(2);
    assertThat(drained).containsExactly(1, 2);
  }

  @Test
  void whatCannotBeDrainedStays() {
    assertThat(queue.offer(1)).isTrue();
    assertThatThrownBy(() -> queue.drainTo(null)).isInstanceOf(NullPointerException.class);
    assertThat(queue).containsExactly(1);
  }

  @Test
  void whoWaitsIsWokenByWhoSends() throws InterruptedException {
    List<Integer> taken = new ArrayList<>();
    Thread taker =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    taken.add(queue.take());
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
    queue.put(7);
    taker.join();
    assertThat(taken).containsExactly(7);
  }
}
