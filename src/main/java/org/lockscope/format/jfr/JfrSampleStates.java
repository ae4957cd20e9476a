package org.lockscope.format.jfr;

import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedObject;
import org.lockscope.event.SampleState;

/**
 * What a profiler found a thread doing. The JDK's has events of running threads, and of threads in
 * native code, where some of them wait; others' tell of any thread, under the JDK's names or their
 * own, with its state.
 */
final class JfrSampleStates {
  private static final Pattern WAITS = Pattern.compile(".*(WAIT|SLEEP|PARK|BLOCK).*");
  private static final String RUNS = "RUNN";

  private JfrSampleStates() {}

  /** What a sample tells. */
  static SampleState of(RecordedEvent event) {
    String state = state(event);
    if (WAITS.matcher(state).matches()) {
      return SampleState.WAITING;
    }
    return switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample", "jdk.CPUTimeSample" -> SampleState.RUNNING;
      case "jdk.NativeMethodSample" -> SampleState.UNKNOWN;
      default -> state.contains(RUNS) ? SampleState.RUNNING : SampleState.UNKNOWN;
    };
  }

  private static String state(RecordedEvent event) {
    Object state = event.hasField("state") ? event.getValue("state") : null;
    return state instanceof RecordedObject constant && constant.hasField("name")
        ? String.valueOf(constant.getString("name"))
        : String.valueOf(state);
  }
}
