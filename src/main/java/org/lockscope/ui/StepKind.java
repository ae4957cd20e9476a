package org.lockscope.ui;

/** Which events a step goes to. */
enum StepKind {
  EVENT("Every event"),
  LANE("Events of the lane"),
  HAND_OVER("Lock hand-overs"),
  RACE("Data races");

  private final String text;

  StepKind(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
