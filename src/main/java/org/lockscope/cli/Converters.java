package org.lockscope.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.lockscope.paint.Theme;
import org.lockscope.picture.PngFile;
import org.lockscope.scenario.LatencyRange;
import org.lockscope.scenario.news.Collector;
import org.lockscope.scenario.news.LockKind;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RandomSource;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Workers;
import org.lockscope.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read option values; what is wrong with one is said in a sentence. */
final class Converters {
  private Converters() {}

  private interface Reader<T> {
    T read(String text);
  }

  private static <T> T converted(String text, Reader<T> reader) {
    try {
      return reader.read(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** Says that a text is no file's name on this system. */
  static String noName(InvalidPathException wrong) {
    return "'" + wrong.getInput() + "' is no file's name: " + wrong.getReason();
  }

  static final class OfPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException wrong) {
        throw new TypeConversionException(noName(wrong));
      }
    }
  }

  static final class OfPlacement implements ITypeConverter<LockPlacement> {
    @Override
    public LockPlacement convert(String text) {
      return converted(text, LockPlacement::parse);
    }
  }

  static final class OfMode implements ITypeConverter<LockPlacement> {
    @Override
    public LockPlacement convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "good" -> LockPlacement.append();
        case "bad" -> LockPlacement.article();
        case "broken" -> LockPlacement.none();
        default ->
            throw new TypeConversionException(
                "unknown mode '" + text + "': use good, bad or broken");
      };
    }
  }

  static final class OfWorkers implements ITypeConverter<Workers> {
    @Override
    public Workers convert(String text) {
      return converted(text, Workers::parse);
    }
  }

  static final class OfCollector implements ITypeConverter<Collector> {
    @Override
    public Collector convert(String text) {
      return converted(text, Collector::parse);
    }
  }

  static final class OfLatency implements ITypeConverter<LatencyRange> {
    @Override
    public LatencyRange convert(String text) {
      return converted(text, LatencyRange::parse);
    }
  }

  static final class OfRaceWindow implements ITypeConverter<Integer> {
    /** As long as makes two appends overlap. */
    static final int AUTO = -1;

    @Override
    public Integer convert(String text) {
      return text.equalsIgnoreCase("auto") ? AUTO : converted(text, OfRaceWindow::read);
    }

    private static Integer read(String text) {
      int millis = LatencyRange.parse(text).maxMillis();
      if (millis > RunSettings.MAX_HELD_OPEN) {
        throw new IllegalArgumentException("'" + text + "' is out of range: 0ms to 60s");
      }
      return millis;
    }
  }

  static final class OfArticles implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return converted(text, OfArticles::read);
    }

    private static Integer read(String text) {
      int articles = Integer.parseInt(text);
      if (articles < 1 || articles > RunSettings.MAX_ARTICLES) {
        throw new IllegalArgumentException(
            "a run of " + articles + " articles is out of range: 1 to 100,000");
      }
      return articles;
    }
  }

  static final class OfLockKind implements ITypeConverter<LockKind> {
    @Override
    public LockKind convert(String text) {
      return converted(text, LockKind::parse);
    }
  }

  static final class OfRandomSource implements ITypeConverter<RandomSource> {
    @Override
    public RandomSource convert(String text) {
      return converted(text, RandomSource::parse);
    }
  }

  static final class OfScale implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
        throw new TypeConversionException("'" + text + "' is not a number such as 2 or 1.5");
      }
      double scale = Double.parseDouble(text);
      return converted(
          text,
          given -> {
            PngFile.checkScale(scale);
            return scale;
          });
    }
  }

  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      return converted(text, Language::parse);
    }
  }

  static final class OfTheme implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "light" -> Theme.LIGHT;
        case "dark" -> Theme.DARK;
        case "print" -> Theme.PRINT;
        default ->
            throw new TypeConversionException(
                "unknown theme '" + text + "': use light, dark or print");
      };
    }
  }
}
