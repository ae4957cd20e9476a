package org.lockscope.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lockscope.paint.Surface;
import org.lockscope.text.Language;

/**
 * Something that can be painted on any surface at any scale, as often as asked.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param texts what a picture file says about itself, by keyword
 * @param language in which its title and description are
 * @param painter paints all of it; called from one thread
 */
public record Picture(
    int width,
    int height,
    Map<String, String> texts,
    Language language,
    Consumer<Surface> painter) {
  /** The keyword of what a picture is called (PNG, section 11.3.4.2). */
  public static final String TITLE = "Title";

  /** The keyword of what a picture shows, in a sentence or two. */
  public static final String DESCRIPTION = "Description";

  /** What a file says about itself at least, in a map to which more can be added. */
  static Map<String, String> texts(String title, String description) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Software", "Lockscope");
    texts.put(TITLE, title);
    texts.put(DESCRIPTION, description);
    return texts;
  }
}
