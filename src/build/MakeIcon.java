import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: three lanes of calls, a wait for the lock, and under each lane the
 * strip that says when it holds the lock. Run from the project's folder: {@code java
 * src/build/MakeIcon.java}.
 */
final class MakeIcon {
  private static final Color GROUND = new Color(0xF7F9FB);
  private static final Color EDGE = new Color(0xC5CED6);
  private static final Color CALL = new Color(0x3A8FCF);
  private static final Color LAST_CALL = new Color(0x1763A8);
  private static final Color WAIT = new Color(0xF4D35E);
  private static final Color HATCH = new Color(0x8A6D00);
  private static final Color HOLD = new Color(0xC24A00);

  /** The picture is drawn on a square of this side. */
  private static final int SIDE = 64;

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path assets = Files.createDirectories(Path.of("assets", "icons"));
    Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
      pictures.put(size, png(size));
      Files.write(assets.resolve("icon-" + size + ".png"), pictures.get(size));
    }
    Files.write(Path.of("assets", "icon.png"), pictures.get(512));
    Files.write(Path.of("src/main/resources/org/lockscope/ui/window/icon.png"), pictures.get(64));
    Files.write(assets.resolve("icon.ico"), ico(pictures));
    Files.write(assets.resolve("icon.icns"), icns(pictures));
  }

  private static byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.transform(
        AffineTransform.getScaleInstance((double) size / SIDE, (double) size / SIDE));
    draw(graphics);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void draw(Graphics2D graphics) {
    var ground = new RoundRectangle2D.Double(1, 1, 62, 62, 14, 14);
    graphics.setColor(GROUND);
    graphics.fill(ground);
    graphics.setColor(EDGE);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(ground);
    // One lane after another holds the lock; who comes later waits longer.
    bar(graphics, CALL, 8, 10, 18, 8);
    bar(graphics, LAST_CALL, 28, 10, 10, 8);
    bar(graphics, HOLD, 8, 20, 30, 4);
    waiting(graphics, 8, 27, 30, 8);
    bar(graphics, CALL, 40, 27, 16, 8);
    bar(graphics, HOLD, 40, 37, 16, 4);
    bar(graphics, CALL, 8, 44, 22, 8);
    waiting(graphics, 32, 44, 24, 8);
  }

  private static void bar(Graphics2D graphics, Color colour, int x, int y, int width, int height) {
    graphics.setColor(colour);
    graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 2, 2));
  }

  private static void waiting(Graphics2D graphics, int x, int y, int width, int height) {
    bar(graphics, WAIT, x, y, width, height);
    var clip = graphics.getClip();
    graphics.clip(new RoundRectangle2D.Double(x, y, width, height, 2, 2));
    graphics.setColor(HATCH);
    graphics.setStroke(new BasicStroke(1.2f));
    Path2D lines = new Path2D.Double();
    for (int from = x - height; from < x + width; from += 5) {
      lines.moveTo(from, y + height);
      lines.lineTo(from + height, y);
    }
    graphics.draw(lines);
    graphics.setClip(clip);
  }

  /** Windows' format: a header, an entry a picture, the pictures as PNG files; 256 at most. */
  private static byte[] ico(Map<Integer, byte[]> pictures) {
    Map<Integer, byte[]> small = new LinkedHashMap<>(pictures);
    small.keySet().removeIf(size -> size > 256);
    int offset = 6 + 16 * small.size();
    int length = offset + small.values().stream().mapToInt(bytes -> bytes.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) small.size());
    for (var picture : small.entrySet()) {
      byte side = (byte) (picture.getKey() % 256);
      file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(picture.getValue().length).putInt(offset);
      offset += picture.getValue().length;
    }
    small.values().forEach(file::put);
    return file.array();
  }

  /** macOS's format: chunks of a type, a length and a PNG file each. */
  private static byte[] icns(Map<Integer, byte[]> pictures) {
    Map<String, Integer> types =
        Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512);
    int length = 8 + types.values().stream().mapToInt(size -> 8 + pictures.get(size).length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    types.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            type -> {
              byte[] picture = pictures.get(type.getValue());
              file.put(type.getKey().getBytes(StandardCharsets.US_ASCII));
              file.putInt(8 + picture.length).put(picture);
            });
    return file.array();
  }
}
