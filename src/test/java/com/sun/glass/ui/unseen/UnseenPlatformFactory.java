package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * JavaFX's headless platform, whose screen nobody looks at: {@code -Dglass.platform=Unseen}.
 * Windows are laid out and drawn as ever, but the picture isn't copied to the screen, which the
 * headless platform does pixel by pixel, and for which tests spent more than half of their time.
 * JavaFX finds a platform by the name of its package and class; the others are not for use outside
 * of JavaFX: if they change, {@code -Dglass.platform=Headless} does the same.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
  /** For JavaFX. */
  public UnseenPlatformFactory() {}

  @Override
  public Application createApplication() {
    return new HeadlessApplication() {
      @Override
      public View createView() {
        return new HeadlessView() {
          @Override
          protected void _uploadPixels(long pointer, Pixels pixels) {}
        };
      }
    };
  }
}
