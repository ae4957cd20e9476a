package org.lockscope.format.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads a byte of a stream that knows how to read several. */
final class OneByte {
  private OneByte() {}

  /** The next byte, 0 to 255; -1 at the end. */
  static int of(InputStream in) throws IOException {
    byte[] one = new byte[1];
    int read = in.read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xff;
  }
}
