package org.lockscope.paint;

import java.util.List;
import org.lockscope.scenario.news.NewsTasks;

/** The colours of the news pipeline's calls. */
public final class NewsColours {
  private NewsColours() {}

  public static List<Integer> in(Theme theme) {
    return NewsTasks.ALL.stream().map(theme::task).toList();
  }
}
