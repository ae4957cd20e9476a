package org.lockscope.format.input;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lockscope.session.Recording;

/**
 * What could be read of a file.
 *
 * @param recordings as much of its runs as could be read, in the file's order; one or more
 * @param problem why that is not all of it, in one sentence with the place; null where it is
 * @param notice what of it is not shown though it was read, in one sentence; null if all is
 */
public record ReadResult(
    List<Recording> recordings, @Nullable String problem, @Nullable String notice) {
  /** Copies the list. */
  public ReadResult {
    recordings = List.copyOf(recordings);
  }

  /** Of one run; what of it could not be read may hold a race. */
  public ReadResult(Recording recording, @Nullable String problem, @Nullable String notice) {
    this(List.of(problem == null ? recording : recording.cut()), problem, notice);
  }

  /** Of one run, all of which is shown that was read. */
  public ReadResult(Recording recording, @Nullable String problem) {
    this(recording, problem, null);
  }

  /** One or more as one. */
  public static ReadResult joined(List<ReadResult> parts) {
    return new ReadResult(
        parts.stream().flatMap(part -> part.recordings.stream()).toList(),
        sentences(parts.stream().map(ReadResult::problem)),
        sentences(parts.stream().map(ReadResult::notice)));
  }

  /** The same with a problem that keeps more runs from being read, and is none of these. */
  public ReadResult with(String further) {
    return new ReadResult(
        recordings, sentences(Stream.of(problem == null ? "" : problem, further)), notice);
  }

  /** What is wrong and what is not shown, where there is room for one line; null for neither. */
  public @Nullable String said() {
    return sentences(Stream.of(problem == null ? "" : problem, notice == null ? "" : notice));
  }

  private static @Nullable String sentences(Stream<@Nullable String> all) {
    String said =
        all.filter(sentence -> sentence != null && !sentence.isEmpty())
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? null : said;
  }

  /** The file's run; of several, the first. */
  public Recording recording() {
    return recordings.getFirst();
  }

  /**
   * What a run of a file is called: of several, with its number.
   *
   * @param file the file, as people read it
   * @param run its place in it, from 0
   * @param count how many the file holds
   */
  public static String name(String file, int run, int count) {
    return count == 1 ? file : file + " #" + (run + 1);
  }
}
