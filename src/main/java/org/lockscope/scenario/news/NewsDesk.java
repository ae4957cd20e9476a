package org.lockscope.scenario.news;

import java.util.List;

/** Where articles come from: a handful of headlines, over and over. */
public final class NewsDesk {
  private static final List<String> HEADLINES =
      List.of(
          "City library opens all night before exams",
          "Ferry line switches to electric boats",
          "Farmers share one harvester, harvest late",
          "Bridge closes a lane, traffic slows",
          "Museum lends its oldest clock",
          "School garden feeds the canteen",
          "Rail operator adds a second track",
          "Bakery queue moves faster with two tills",
          "Observatory finds a new comet",
          "Town votes for a wider footpath");

  private NewsDesk() {}

  /** The headlines: that of article 1 first. */
  public static List<String> headlines() {
    return HEADLINES;
  }

  /** The article with a number, the same each time. */
  static Article article(int number) {
    String headline = HEADLINES.get((number - 1) % HEADLINES.size());
    return new Article(
        number, headline, headline + ". Our correspondent was there and tells how it went.");
  }
}
