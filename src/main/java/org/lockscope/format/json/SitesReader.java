package org.lockscope.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Site;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;

/** Reads the source lines of a recording, which name their callers by number. */
final class SitesReader {
  /** The longest chain of callers; one without end goes round in a circle. */
  private static final int LONGEST_CHAIN = 64;

  private record Line(String file, int line, int column, String method, int caller) {}

  private final JsonInput in;
  private final RecordedNames names;
  private final List<@Nullable Line> lines = new ArrayList<>();
  private @Nullable Site[] sites = {};

  /** How many callers each site has, one calling another. */
  private int[] chains = {};

  SitesReader(JsonInput in, RecordedNames names) {
    this.in = in;
    this.names = names;
  }

  /** Reads the array it stands at the start of, and names the lines. */
  void read() throws IOException {
    in.expect(JsonToken.START_ARRAY, "an array of sites");
    while (in.nextElement()) {
      if (in.current() == JsonToken.VALUE_NULL) {
        names.charge(0);
        lines.add(null);
      } else {
        lines.add(line());
      }
    }
    sites = new @Nullable Site[lines.size()];
    chains = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      names.addSite(site(i, 0));
    }
  }

  private Line line() throws IOException {
    in.expect(JsonToken.START_ARRAY, "a site as [file, line, column, method, caller]");
    in.next();
    String file = in.text("a site's file");
    in.next();
    int line = in.integer("a site's line");
    in.next();
    int column = in.integer("a site's column");
    in.next();
    String method = in.text("a site's method");
    in.next();
    int caller = in.integer("a site's caller");
    in.next();
    in.expect(JsonToken.END_ARRAY, "the end of a site");
    names.charge(file.length() + method.length());
    return new Line(file, line, column, method, caller);
  }

  private Site site(int index, int depth) throws TraceFileException {
    if (index >= lines.size()) {
      throw new TraceFileException("there is no site " + index + ", but " + lines.size());
    }
    Site known = sites[index];
    Line line = lines.get(index);
    if (known != null) {
      return known;
    }
    if (line == null) {
      return Site.UNKNOWN;
    }
    Site caller = null;
    if (line.caller >= 0) {
      checkChain(depth);
      caller = site(line.caller, depth + 1);
      chains[index] = chains[line.caller] + 1;
      checkChain(chains[index]);
    }
    Site read = new Site(line.file, line.line, line.column, line.method, caller);
    sites[index] = read;
    return read;
  }

  private static void checkChain(int length) throws TraceFileException {
    if (length > LONGEST_CHAIN) {
      throw new TraceFileException("a site has more than " + LONGEST_CHAIN + " callers");
    }
  }
}
