package org.lockscope.ui.file;

import org.lockscope.picture.AnimatedGif;
import org.lockscope.picture.RunPicture;
import org.lockscope.ui.kit.Words;

/**
 * Which picture is wanted.
 *
 * @param kind the kind of file
 * @param part what of the runs it shows
 * @param width in logical pixels, 400 to 8000; of no effect on {@link Part#SEEN}
 * @param scale pixels of a PNG picture per logical pixel, 0.25 to 8
 * @param legend whether it says what the colours mean; of no effect on {@link Part#SEEN}
 * @param figures whether it has the figures; of no effect on {@link Part#SEEN}
 * @param print whether it has colours that can be read in grey, not those on screen
 */
public record PictureChoice(
    Kind kind, Part part, int width, double scale, boolean legend, boolean figures, boolean print) {
  /** A kind of file. */
  public enum Kind {
    PNG("picture.png", ".png"),
    SVG("picture.svg", ".svg"),
    GIF("picture.gif", ".gif");

    private final String key;
    private final String end;

    Kind(String key, String end) {
      this.key = key;
      this.end = end;
    }

    String text(Words words) {
      return words.tell(key);
    }

    /** How such a file's name ends. */
    String end() {
      return end;
    }
  }

  /** What of the runs is shown. */
  public enum Part {
    WHOLE("picture.whole"),
    STRETCH("picture.stretch"),
    SEEN("picture.seen");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    String text(Words words) {
      return words.tell(key);
    }
  }

  /** Everything, fine enough for a slide. */
  static final PictureChoice SLIDE =
      new PictureChoice(Kind.PNG, Part.WHOLE, RunPicture.WIDTH, 2, true, true, false);

  /** The timelines just as they are seen. */
  static final PictureChoice SEEN =
      new PictureChoice(Kind.PNG, Part.SEEN, RunPicture.WIDTH, 2, true, true, false);

  /** Everything, for paper. */
  static final PictureChoice PRINTED =
      new PictureChoice(Kind.PNG, Part.WHOLE, RunPicture.WIDTH, 2, true, true, true);

  /** Everything, as a drawing that can be edited. */
  static final PictureChoice DRAWING =
      new PictureChoice(Kind.SVG, Part.WHOLE, RunPicture.WIDTH, 1, true, true, false);

  /** The replay of everything, small enough for a page of the web. */
  static final PictureChoice REPLAY =
      new PictureChoice(Kind.GIF, Part.WHOLE, 1000, 1, true, true, false);

  /** The widest that such a picture may be, in logical pixels. */
  static int mostWidth(Kind kind) {
    return kind == Kind.GIF ? AnimatedGif.Options.MOST_WIDTH : RunPicture.Options.MOST_WIDTH;
  }

  /** How many pixels stand for a logical one in the file: only a PNG has more, or fewer. */
  double enlarged() {
    return kind == Kind.PNG ? scale : 1;
  }

  /** Whether it is laid out anew, so that it may have another width, a legend and figures. */
  boolean laidOut() {
    return part != Part.SEEN;
  }
}
