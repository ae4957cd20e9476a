package org.lockscope.ui;

/** Which events a step goes to. */
enum StepKind {
  EVENT("stepKind.event"),
  LANE("stepKind.lane"),
  HAND_OVER("stepKind.handOver"),
  RACE("stepKind.race");

  private final String key;

  StepKind(String key) {
    this.key = key;
  }

  String text(Words words) {
    return words.tell(key);
  }
}
