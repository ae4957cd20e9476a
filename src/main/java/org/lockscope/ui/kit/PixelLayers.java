package org.lockscope.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * Hands out layers in turns: while the renderer still reads the last frame's, the next is written.
 * For the JavaFX thread.
 */
final class PixelLayers {
  private static final int TURNS = 3;

  private final @Nullable PixelLayer[] layers = new @Nullable PixelLayer[TURNS];
  private int turn;

  /** An empty layer. */
  PixelLayer next(int width, int height) {
    turn = (turn + 1) % TURNS;
    PixelLayer layer = layers[turn];
    if (layer == null || !layer.isSize(width, height)) {
      layer = new PixelLayer(width, height);
      layers[turn] = layer;
    } else {
      layer.clear();
    }
    return layer;
  }
}
