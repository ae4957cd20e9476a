package org.lockscope.agent.rt;

/** A field of a watched class, or one that is known only for what it may order. */
final class Field {
  /** What its accesses are recorded as. */
  enum Kind {
    /** A plain field of a class whose accesses are recorded. */
    PLAIN,
    /** A volatile field of any class. */
    VOLATILE,
    /** A final field: its reads see the end of the constructor. */
    FINAL,
    /** One that is not recorded. */
    IGNORED
  }

  static final Field NONE = new Field(0, Kind.IGNORED);

  final int number;
  final Kind kind;

  Field(int number, Kind kind) {
    this.number = number;
    this.kind = kind;
  }
}
