package org.lockscope.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.race.FastTrack;
import org.lockscope.race.Race;

final class TracedChannelTest {
  private final Recorder recorder = new Recorder(64);
  private final TracedChannel<Integer> channel =
      new TracedChannel<>(recorder, "numbers", 1, Integer::intValue);
  private final List<Event> events = new ArrayList<>();

  private List<EventKind> kinds(int thread) {
    return events.stream().filter(e -> e.thread() == thread).map(Event::kind).toList();
  }

  private void poll() {
    CausalMerge merge =
        new CausalMerge(
            (thread, time, kind, site, object, operand) ->
                events.add(new Event(thread, time, kind, site, object, operand)));
    recorder.poll(merge);
    merge.finish();
  }

  private Thread starts(ThreadLog parent, String name, Interruptible body) {
    ThreadLog log = recorder.newThread(name, false);
    parent.fork(log, 0);
    return Thread.ofPlatform()
        .start(
            () -> {
              recorder.bind(log);
              log.begin();
              try {
                body.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                log.end();
              }
            });
  }

  private interface Interruptible {
    void run() throws InterruptedException;
  }

  @Test
  void aFullChannelMakesTheSenderWaitAndEveryElementArrivesOnceInOrder() throws Exception {
    ThreadLog main = recorder.current();
    CountDownLatch full = new CountDownLatch(1);
    Thread sender =
        starts(
            main,
            "sender",
            () -> {
              channel.send(7);
              full.countDown();
              channel.send(8);
              channel.end();
            });
    full.await();
    List<Integer> received = new ArrayList<>();
    for (Integer next = channel.receive(); next != null; next = channel.receive()) {
      received.add(next);
    }
    sender.join();
    poll();
    assertThat(received).containsExactly(7, 8);
    assertThat(kinds(1))
        .containsExactly(
            EventKind.BEGIN,
            EventKind.SEND_REQUEST,
            EventKind.SEND,
            EventKind.SEND_REQUEST,
            EventKind.ROOM,
            EventKind.SEND,
            EventKind.ROOM,
            EventKind.SEND,
            EventKind.END);
    assertThat(events.stream().filter(e -> e.kind() == EventKind.SEND).map(Event::operand))
        .containsExactly(1L, 2L, 3L);
    assertThat(events.stream().filter(e -> e.kind() == EventKind.RECEIVE).map(Event::operand))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void anElementOrdersItsSenderBeforeItsReceiverAndNobodyElse() throws Exception {
    int shared = recorder.newObject(org.lockscope.event.ObjectKind.VARIABLE, "shared");
    int unrelated = recorder.newObject(org.lockscope.event.ObjectKind.VARIABLE, "unrelated");
    ThreadLog main = recorder.current();
    Thread sender =
        starts(
            main,
            "sender",
            () -> {
              recorder.current().write(shared, -1, 1, 0);
              channel.send(1);
              recorder.current().write(unrelated, -1, 1, 0);
            });
    assertThat(channel.receive()).isEqualTo(1);
    main.read(shared, -1, 1, 0);
    main.read(unrelated, -1, 0, 0);
    sender.join();
    poll();
    List<Race> races = new ArrayList<>();
    FastTrack detector = new FastTrack(false, races::add);
    events.forEach(event -> event.to(detector));
    assertThat(races).extracting(Race::object).containsExactly(unrelated);
  }

  @Test
  void whatIsOfferedAndPolledNeverWaitsAndIsRecordedIfItPassed() {
    recorder.current();
    assertThat(channel.poll()).isNull();
    assertThat(channel.offer(1)).isTrue();
    assertThat(channel.offer(2)).isFalse();
    assertThat(channel.poll()).isEqualTo(1);
    channel.end();
    assertThat(channel.poll()).isNull();
    poll();
    assertThat(kinds(0))
        .containsExactly(
            EventKind.BEGIN,
            EventKind.SEND,
            EventKind.RECEIVE,
            EventKind.ROOM,
            EventKind.SEND,
            EventKind.RECEIVE);
  }

  @Test
  void anInterruptEndsAWaitForRoomAndNothingIsSent() throws Exception {
    ThreadLog main = recorder.current();
    channel.send(1);
    CountDownLatch about = new CountDownLatch(1);
    Thread sender =
        starts(
            main,
            "sender",
            () -> {
              about.countDown();
              channel.send(2);
            });
    about.await();
    sender.interrupt();
    sender.join();
    assertThat(channel.receive()).isEqualTo(1);
    channel.end();
    assertThat(channel.receive()).isNull();
    poll();
    assertThat(kinds(1)).containsExactly(EventKind.BEGIN, EventKind.SEND_REQUEST, EventKind.END);
  }
}
