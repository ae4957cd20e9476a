package org.lockscope.text;

import java.util.Locale;

/** A language in which the application speaks. */
public enum Language {
  /** The one that every text is written in first. */
  ENGLISH("en", "English", Locale.ROOT),
  /** Complete, too. */
  GERMAN("de", "Deutsch", Locale.GERMAN);

  private final String tag;
  private final String ownName;
  private final Locale bundle;

  Language(String tag, String ownName, Locale bundle) {
    this.tag = tag;
    this.ownName = ownName;
    this.bundle = bundle;
  }

  /** Its tag after BCP 47: {@code en}. */
  public String tag() {
    return tag;
  }

  /** Its name in itself: {@code Deutsch}. */
  public String ownName() {
    return ownName;
  }

  /** Whose bundle it is; asking for English would find the machine's language before the root. */
  Locale bundle() {
    return bundle;
  }

  /** The language for people of a locale: theirs where it is one of these, else English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(GERMAN.tag) ? GERMAN : ENGLISH;
  }

  /**
   * The language of a tag.
   *
   * @throws IllegalArgumentException with one sentence if it is none of these
   */
  public static Language parse(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag.strip().toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    throw new IllegalArgumentException("unknown language '" + tag + "': use en or de");
  }
}
