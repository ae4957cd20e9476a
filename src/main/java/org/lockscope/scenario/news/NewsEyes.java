package org.lockscope.scenario.news;

import java.util.List;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Sight;
import org.lockscope.scenario.Sight.Figure;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;
import org.lockscope.text.Quantities;
import org.lockscope.trace.ListHistory;
import org.lockscope.trace.Moment;
import org.lockscope.trace.Tally;
import org.lockscope.trace.Trace;

/** What becomes of the articles, and of the list that their results end in. */
final class NewsEyes implements Eyes {
  private static final String LIST = "results";

  private final RunSettings settings;
  private final Directory names;
  private ListHistory list = ListHistory.unknown();
  private boolean begun;

  NewsEyes(RunSettings settings, Directory names) {
    this.settings = settings;
    this.names = names;
  }

  /** The list is made before the first event; a file that has none by then has none. */
  @Override
  public ListHistory list() {
    if (!begun && !list.known()) {
      list = found();
    }
    return list;
  }

  private ListHistory found() {
    int array = id(ObjectKind.ARRAY, LIST);
    int size = id(ObjectKind.VARIABLE, LIST + ".size");
    int elements = id(ObjectKind.VARIABLE, LIST + ".elements");
    return array == 0 || size == 0 || elements == 0
        ? ListHistory.unknown()
        : new ListHistory(array, size, elements);
  }

  private int id(ObjectKind kind, String name) {
    return names.objects().stream()
        .filter(object -> object.kind() == kind && object.name().equals(name))
        .mapToInt(ObjectInfo::id)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void event(int thread, long time, EventKind kind, int site, int object, long operand) {
    ListHistory own = list();
    begun = true;
    own.event(thread, time, kind, site, object, operand);
  }

  @Override
  public Sight at(Trace trace, Moment moment, Language language) {
    Phrases texts = Phrases.of(NewsEyes.class, language);
    Tally tally = trace.tally(moment);
    String of = texts.tell("figure.of", settings.articles());
    List<Figure> figures =
        List.of(
            new Figure(texts.tell("figure.stored"), Quantities.count(list().stored(moment)), of),
            new Figure(texts.tell("figure.lost"), Quantities.count(list().lost(moment)), of),
            new Figure(texts.tell("figure.failed"), Quantities.count(tally.failed()), of));
    return new Sight("", figures, List.of(), List.of());
  }
}
