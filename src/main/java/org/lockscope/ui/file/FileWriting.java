package org.lockscope.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.Notice;
import org.lockscope.ui.kit.Words;

/**
 * Writes files that are asked for in the background, and says what came of it. For the JavaFX
 * thread.
 */
public final class FileWriting {
  private final Words words;
  private final FileAsk ask;
  private final Background background;
  private final Consumer<String> say;
  private final Notice notice;

  /**
   * Nothing is written yet.
   *
   * @param say is told how it goes, in a sentence
   * @param notice says over the window what was written
   */
  public FileWriting(
      Words words, FileAsk ask, Background background, Consumer<String> say, Notice notice) {
    this.words = words;
    this.ask = ask;
    this.background = background;
    this.say = say;
    this.notice = notice;
  }

  /**
   * What is to be written.
   *
   * @param kind what it is, as people read it
   * @param name what the file would be called, without an ending
   * @param ends how its name may end, and does in the first unless another is given
   * @param beside where a second file goes that is written with it; null if there is none
   * @param work writes it
   */
  record Content(
      String kind,
      String name,
      List<String> ends,
      @Nullable UnaryOperator<Path> beside,
      Background.Work work) {
    /** One file alone. */
    Content(String kind, String name, List<String> ends, Background.Work work) {
      this(kind, name, ends, null, work);
    }

    /**
     * A file that would be replaced without anybody's having been asked; null if there is none.
     *
     * @param given what was asked for, and to be replaced if it is there
     * @param file where it goes
     */
    @Nullable Path unasked(Path given, Path file) {
      if (!file.equals(given) && Files.exists(file)) {
        return file;
      }
      Path second = beside == null ? null : beside.apply(file);
      return second != null && Files.exists(second) && !Files.exists(file) ? second : null;
    }

    private List<Path> files(Path file) {
      return beside == null ? List.of(file) : List.of(file, beside.apply(file));
    }
  }

  /** Writes a file that is asked for. */
  void write(Content content) {
    write(content, file -> {});
  }

  /**
   * Writes a file that is asked for.
   *
   * @param done called with the file when it was written
   */
  void write(Content content, Consumer<Path> done) {
    ask.file(content.kind, content.name, content.ends)
        .ifPresent(
            given -> {
              Path file = FileAsk.ending(given, content.ends);
              Path there = content.unasked(given, file);
              if (there == null) {
                write(content, file, done);
              } else {
                failed(words.tell("file.exists", there));
              }
            });
  }

  private void write(Content content, Path to, Consumer<Path> done) {
    say.accept(words.tell("file.writing", to));
    background.write(
        words,
        content.work,
        () -> to,
        (file, problem) -> {
          if (problem == null) {
            done.accept(file);
          }
          written(file, words.tell("file.written", names(content.files(file))), problem);
        });
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  /**
   * Writes files into a folder that is asked for; none that is there is replaced.
   *
   * @param done called with the place of each that was written among them, from 0, and its file
   */
  void writeEach(String kind, List<Content> contents, Written done) {
    ask.folder(kind).ifPresent(folder -> writeInto(folder, contents, done));
  }

  /** Is told of files that were written. */
  @FunctionalInterface
  interface Written {
    /**
     * One was written.
     *
     * @param place among all, from 0
     */
    void written(int place, Path file);
  }

  /** All at once, so that none is lost where the window is closed meanwhile. */
  private void writeInto(Path folder, List<Content> contents, Written done) {
    say.accept(words.tell("file.writing", folder));
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      int place = i;
      Content content = contents.get(i);
      background.write(
          words,
          content.work,
          () -> FreeName.in(folder, content.name, content.ends.getFirst()),
          (file, problem) -> {
            if (problem == null) {
              done.written(place, file);
            } else {
              problems.add(problem);
            }
            if (place == contents.size() - 1) {
              writtenInto(folder, contents.size(), problems);
            }
          });
    }
  }

  private void writtenInto(Path folder, int all, List<String> problems) {
    int some = all - problems.size();
    String sentence = words.tell("file.writtenInto", some, folder);
    String wrong = words.tell("file.writtenSome", some, all, folder, String.join("; ", problems));
    written(folder, sentence, problems.isEmpty() ? null : wrong);
  }

  private void written(Path file, String sentence, @Nullable String problem) {
    if (problem == null) {
      say.accept(sentence);
      notice.written(sentence, file);
    } else {
      failed(problem);
    }
  }

  private void failed(String problem) {
    say.accept(problem);
    notice.say(problem);
  }
}
