package org.lockscope.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lockscope.file.AtomicFile;

/**
 * Writes pictures one after another as an animation that goes round for ever (GIF89a). They are
 * painted one at a time; of each after the first only what changed is written. All share one
 * palette, made of the colours of the first, the middle and the last.
 */
public final class AnimatedGif {
  /** Fewer would not move. */
  public static final int LEAST_FRAMES = 2;

  /** The most frames. */
  public static final int MOST_FRAMES = 600;

  /** What a frame may take: 32 MB while it is painted, 16 MB to compare it with the one before. */
  private static final long MOST_PIXELS = 8_000_000;

  /**
   * How an animation is made.
   *
   * @param frames how many, {@value #LEAST_FRAMES} to {@value #MOST_FRAMES}
   * @param width in pixels, {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}
   * @param delay how long a frame is shown, in hundredths of a second, {@value #LEAST_DELAY} to
   *     {@value #MOST_DELAY}
   * @param rest how long the last frame is shown, likewise
   */
  public record Options(int frames, int width, int delay, int rest) {
    /** The narrowest animation. */
    public static final int LEAST_WIDTH = 100;

    /** The widest animation. */
    public static final int MOST_WIDTH = 4000;

    /** Browsers show what is to be shown for less as long as ten times this. */
    public static final int LEAST_DELAY = 2;

    /** A minute. */
    public static final int MOST_DELAY = 6000;

    /**
     * Checks all of them.
     *
     * @throws IllegalArgumentException with one sentence if one is out of range
     */
    public Options {
      check("an animation of %d frames", frames, LEAST_FRAMES, MOST_FRAMES);
      check("an animation %d pixels wide", width, LEAST_WIDTH, MOST_WIDTH);
      check("a frame shown for %d hundredths of a second", delay, LEAST_DELAY, MOST_DELAY);
      check("a last frame shown for %d hundredths of a second", rest, LEAST_DELAY, MOST_DELAY);
    }

    private static void check(String what, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            what.formatted(value) + " is out of range: " + least + " to " + most);
      }
    }
  }

  private final IntFunction<Picture> frames;
  private final Options options;
  private final BufferedImage canvas;
  private final int[] pixels;
  private final double scale;

  private AnimatedGif(IntFunction<Picture> frames, Options options) throws IOException {
    this.frames = frames;
    this.options = options;
    Picture first = frames.apply(0);
    this.scale = options.width() / (double) first.width();
    long height = (long) Math.max(1, Math.floor(first.height() * scale + 1e-6));
    if (options.width() * height > MOST_PIXELS) {
      throw new IOException(
          "frames of %d by %d pixels are too large for an animation: 8 million pixels at most"
              .formatted(options.width(), height));
    }
    this.canvas = new BufferedImage(options.width(), (int) height, BufferedImage.TYPE_INT_RGB);
    this.pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
  }

  /**
   * Writes an animation; any thread, as long as what its pictures paint holds still. Ends early if
   * that thread is interrupted.
   *
   * @param frames the picture of each frame, from 0; all as large as the first; asked for in order,
   *     after the first, the middle and the last
   * @throws IOException with one sentence that names the file and what is wrong
   */
  public static void write(IntFunction<Picture> frames, Options options, Path file)
      throws IOException {
    AtomicFile.write(file, out -> write(frames, options, out));
  }

  /** Writes an animation to a stream, which stays open. */
  static void write(IntFunction<Picture> frames, Options options, OutputStream out)
      throws IOException {
    new AnimatedGif(frames, options).write(out);
  }

  private void write(OutputStream out) throws IOException {
    Palette palette = palette();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      GifMetadata metadata = new GifMetadata(writer, palette);
      writer.prepareWriteSequence(metadata.stream(canvas.getWidth(), canvas.getHeight()));
      BufferedImage changes =
          new BufferedImage(
              canvas.getWidth(),
              canvas.getHeight(),
              BufferedImage.TYPE_BYTE_INDEXED,
              palette.model());
      byte[] changed = ((DataBufferByte) changes.getRaster().getDataBuffer()).getData();
      byte[] shown = new byte[changed.length];
      Arrays.fill(shown, (byte) Palette.UNCHANGED);
      for (int frame = 0; frame < options.frames(); frame++) {
        Picture picture = paint(frame);
        change(palette, shown, changed);
        IIOMetadata with = metadata(metadata, picture, frame, new ImageTypeSpecifier(changes));
        writer.writeToSequence(new IIOImage(changes, null, with), null);
        stream.flushBefore(stream.getStreamPosition());
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private IIOMetadata metadata(
      GifMetadata metadata, Picture picture, int frame, ImageTypeSpecifier type)
      throws IOException {
    int width = canvas.getWidth();
    int height = canvas.getHeight();
    int delay = frame == options.frames() - 1 ? options.rest() : options.delay();
    return frame == 0
        ? metadata.first(type, width, height, delay, picture.texts())
        : metadata.frame(type, width, height, delay);
  }

  private Palette palette() throws IOException {
    ColourCounts counts = new ColourCounts();
    int last = options.frames() - 1;
    for (int frame : new int[] {0, last / 2, last}) {
      paint(frame);
      counts.add(pixels);
    }
    return Palette.of(counts);
  }

  private Picture paint(int frame) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("it was interrupted at frame " + (frame + 1));
    }
    Picture picture = frames.apply(frame);
    Arrays.fill(pixels, 0);
    ImageSurface surface = new ImageSurface(canvas, scale, 0);
    picture.painter().accept(surface);
    surface.dispose();
    return picture;
  }

  /** Numbers the canvas's colours; where what is shown stays, says no more than that. */
  private void change(Palette palette, byte[] shown, byte[] changed) {
    int colour = pixels[0];
    byte index = (byte) palette.nearest(colour);
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != colour) {
        colour = pixels[i];
        index = (byte) palette.nearest(colour);
      }
      changed[i] = shown[i] == index ? (byte) Palette.UNCHANGED : index;
      shown[i] = index;
    }
  }
}
