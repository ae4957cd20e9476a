package org.lockscope.picture;

import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is painted band by band, each a tile, as a writer asks for them, so that memory is
 * bounded whatever its height. Used by one thread.
 */
final class BandedImage implements RenderedImage {
  private static final int BAND_PIXELS = 4_000_000;

  private final Picture picture;
  private final double scale;
  private final BufferedImage band;
  private int bandTop = -1;

  BandedImage(Picture picture, double scale) {
    this.picture = picture;
    this.scale = scale;
    int rows = Math.clamp(BAND_PIXELS / getWidth(), 1, getHeight());
    this.band = new BufferedImage(getWidth(), rows, BufferedImage.TYPE_INT_RGB);
  }

  @Override
  public Raster getData(Rectangle area) {
    int top = area.y - area.y % band.getHeight();
    if (area.y + area.height > top + band.getHeight()) {
      WritableRaster rows =
          band.getColorModel().createCompatibleWritableRaster(area.width, area.height);
      WritableRaster placed = rows.createWritableTranslatedChild(area.x, area.y);
      for (int y = area.y; y < area.y + area.height; y++) {
        placed.setRect(getData(new Rectangle(area.x, y, area.width, 1)));
      }
      return placed;
    }
    paint(top);
    return band.getRaster()
        .createChild(area.x, area.y - top, area.width, area.height, area.x, area.y, null);
  }

  private void paint(int top) {
    if (top == bandTop) {
      return;
    }
    ImageSurface surface = new ImageSurface(band, scale, top / scale);
    picture.painter().accept(surface);
    surface.dispose();
    bandTop = top;
  }

  @Override
  public int getWidth() {
    return pixels(picture.width());
  }

  @Override
  public int getHeight() {
    return pixels(picture.height());
  }

  /** A pixel that the picture covers in part would be dark at its edge; it is left out. */
  private int pixels(int length) {
    return (int) Math.max(1, Math.floor(length * scale + 1e-6));
  }

  @Override
  public Raster getData() {
    return getData(new Rectangle(0, 0, getWidth(), getHeight()));
  }

  @Override
  public WritableRaster copyData(@Nullable WritableRaster raster) {
    WritableRaster target =
        raster == null
            ? band.getColorModel().createCompatibleWritableRaster(getWidth(), getHeight())
            : raster;
    target.setRect(getData(target.getBounds()));
    return target;
  }

  @Override
  public Raster getTile(int tileX, int tileY) {
    int top = tileY * band.getHeight();
    paint(top);
    return band.getRaster().createTranslatedChild(0, top);
  }

  @Override
  public ColorModel getColorModel() {
    return band.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return band.getSampleModel().createCompatibleSampleModel(getWidth(), getHeight());
  }

  @Override
  public @Nullable Vector<RenderedImage> getSources() {
    return null;
  }

  @Override
  public Object getProperty(String name) {
    return Image.UndefinedProperty;
  }

  @Override
  public String @Nullable [] getPropertyNames() {
    return null;
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return Math.ceilDiv(getHeight(), band.getHeight());
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileWidth() {
    return getWidth();
  }

  @Override
  public int getTileHeight() {
    return band.getHeight();
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }
}
