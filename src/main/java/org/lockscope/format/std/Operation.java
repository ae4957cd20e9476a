package org.lockscope.format.std;

/** The operations of the STD format. */
enum Operation {
  READ("r"),
  WRITE("w"),
  ACQUIRE("acq"),
  RELEASE("rel"),
  FORK("fork"),
  JOIN("join"),
  /** Begin or end: a mark that orders nothing. */
  MARK("begin"),
  /** None of them. */
  UNKNOWN("");

  private final String word;

  Operation(String word) {
    this.word = word;
  }

  /** The operation that a stretch of bytes names. */
  static Operation of(byte[] bytes, int from, int to) {
    if (to == from) {
      return UNKNOWN;
    }
    Operation guess =
        switch (bytes[from]) {
          case 'r' -> to - from == 1 ? READ : RELEASE;
          case 'w' -> WRITE;
          case 'a' -> ACQUIRE;
          case 'f' -> FORK;
          case 'j' -> JOIN;
          case 'b' -> MARK;
          case 'e' -> is("end", bytes, from, to) ? MARK : UNKNOWN;
          default -> UNKNOWN;
        };
    return bytes[from] == 'e' || is(guess.word, bytes, from, to) ? guess : UNKNOWN;
  }

  private static boolean is(String word, byte[] bytes, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
