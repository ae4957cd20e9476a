package org.lockscope.picture;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.lockscope.paint.Annotations;
import org.lockscope.paint.Legend;
import org.lockscope.paint.Shortened;
import org.lockscope.paint.Surface;
import org.lockscope.paint.Theme;
import org.lockscope.say.Captions;
import org.lockscope.say.Findings;
import org.lockscope.say.ForeignRun;
import org.lockscope.say.OwnRun;
import org.lockscope.say.Question;
import org.lockscope.say.RaceMarks;
import org.lockscope.say.RunSummary;
import org.lockscope.say.StagedSummary;
import org.lockscope.say.StagedWords;
import org.lockscope.say.Words;

/**
 * A page of a handout.
 *
 * @param run the run, which has ended
 * @param questions about it
 * @param solved whether it has the answers
 */
record HandoutPage(RunSummary run, List<Question> questions, boolean solved) {
  private static final Theme THEME = Theme.PRINT;
  private static final double MARGIN = 56;
  private static final double ROOM = Handout.WIDTH - 2 * MARGIN;
  private static final double HEAD = 112;
  private static final double TITLE = 24;
  private static final double ABOUT = 13;

  /** As wide as a date is written by hand. */
  private static final double DATE = 150;

  private static final double NAME = 290;

  private static final double GAP = 18;

  String title() {
    Words words = Words.of(run);
    String title =
        words.tell(run instanceof ForeignRun ? "handout.title.foreign" : "handout.title");
    return solved ? words.tell("handout.solution", title) : title;
  }

  /** What it is about, without an answer. */
  String about() {
    Words words = Words.of(run);
    return switch (run) {
      case OwnRun own ->
          words.tell(
              "handout.about",
              own.items(),
              own.plan().scenario().voice().conditions(own.plan().setup(), own.language()));
      case StagedSummary staged -> StagedWords.of(staged).all(staged.setup());
      case ForeignRun foreign ->
          words.tell(
              "handout.about.foreign",
              String.valueOf(Path.of(foreign.source()).getFileName()),
              foreign.trace().lanes().size());
    };
  }

  void paint(Surface surface) {
    surface.fillRect(0, 0, Handout.WIDTH, Handout.HEIGHT, THEME.window());
    head(surface);
    RunPanel panel = panel();
    double width = panel.layout().width();
    surface.strokeRoundRect(MARGIN, HEAD, width, panel.height(), 5, 1, THEME.border());
    panel.paint(surface, THEME);
    double under = HEAD + panel.height() + GAP;
    Legend legend = new Legend(surface, THEME, contents(), run.language());
    legend.paint(MARGIN, under, ROOM);
    double top = under + legend.height(ROOM) + GAP;
    double bottom = Handout.HEIGHT - MARGIN;
    QuestionPainter painter = new QuestionPainter(surface, THEME, MARGIN, ROOM);
    if (solved) {
      painter.answers(questions, top, bottom, Words.of(run).tell("handout.shows"), shows());
    } else {
      painter.blanks(questions, top, bottom);
    }
  }

  private List<String> shows() {
    return Findings.of(run).stream().map(Findings.Finding::text).toList();
  }

  private void head(Surface surface) {
    Words words = Words.of(run);
    text(surface, title(), MARGIN, 76, TITLE, Surface.Weight.SEMIBOLD, THEME.text());
    String about = new Shortened(surface).end(about(), ABOUT, Surface.Weight.REGULAR, ROOM);
    text(surface, about, MARGIN, 98, ABOUT, Surface.Weight.REGULAR, THEME.quiet());
    if (!solved) {
      double right = Handout.WIDTH - MARGIN;
      blank(surface, words.tell("handout.date"), right - DATE, DATE);
      blank(surface, words.tell("handout.name"), right - DATE - GAP - NAME, NAME);
    }
  }

  private static void blank(Surface surface, String name, double left, double width) {
    text(surface, name, left, 44, ABOUT, Surface.Weight.REGULAR, THEME.quiet());
    double begins = left + surface.textWidth(name, ABOUT, Surface.Weight.REGULAR) + 8;
    surface.line(begins, 46, left + width, 46, 1, THEME.quiet());
  }

  private static void text(
      Surface surface,
      String text,
      double left,
      double baseline,
      double size,
      Surface.Weight weight,
      int argb) {
    surface.text(text, left, baseline, size, weight, Surface.Align.START, argb);
  }

  /** What is marked in the picture, and nothing else: on the first page nothing is. */
  private Legend.Contents contents() {
    Legend.Contents all = Legend.Contents.of(List.of(run));
    Set<Legend.Marked> marks = EnumSet.noneOf(Legend.Marked.class);
    if (solved) {
      marks.addAll(all.marks());
    }
    if (run.races().isEmpty()) {
      marks.remove(Legend.Marked.RACES);
    }
    return all.marking(marks);
  }

  private RunPanel panel() {
    RunPanel.Said said =
        solved
            ? new RunPanel.Said(
                Captions.title(run),
                Captions.remark(run, null),
                "",
                Annotations.of(
                    new RaceMarks(run).marks(null), RunPanel.waits(run, OptionalLong.empty())))
            : new RunPanel.Said("", "", "", Annotations.of(List.of()));
    return RunPanel.page(run, said, MARGIN, HEAD, ROOM);
  }
}
