package org.lockscope.ui.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lockscope.picture.Picture;
import org.lockscope.picture.PngFile;
import org.lockscope.ui.kit.LatestTask;
import org.lockscope.ui.kit.Words;

/**
 * What a picture will look like, small, and how large its file's picture is. It is painted away
 * from the JavaFX thread, from what holds still.
 */
final class PicturePreview extends VBox {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 270;

  private final Words words;
  private final Function<PictureChoice, Picture> pictures;
  private final ImageView image = new ImageView();
  private final Label size = new Label();
  private final LatestTask<Image> painting =
      new LatestTask<>("lockscope-preview", this::painted, this::failed);
  private @Nullable PictureChoice shown;

  PicturePreview(Words words, Function<PictureChoice, Picture> pictures) {
    this.words = words;
    this.pictures = pictures;
    getStyleClass().add("picture-preview");
    image.setId("picturePreview");
    image.setPreserveRatio(true);
    image.setFitWidth(WIDTH);
    image.setFitHeight(HEIGHT);
    StackPane room = new StackPane(image);
    room.setMinSize(WIDTH, HEIGHT);
    size.setId("pictureSize");
    size.getStyleClass().add("quiet");
    getChildren().addAll(room, size);
  }

  /** Shows what a choice comes to; nothing of null. */
  void show(@Nullable PictureChoice choice) {
    if (choice == null) {
      shown = null;
      painting.cancel();
      image.setImage(null);
      size.setText("");
    } else if (!choice.equals(shown)) {
      shown = choice;
      Picture picture = pictures.apply(choice);
      size.setText(
          words.tell(
              choice.kind() == PictureChoice.Kind.SVG ? "picture.sizeOfDrawing" : "picture.size",
              Math.round(picture.width() * choice.enlarged()),
              Math.round(picture.height() * choice.enlarged())));
      double fits = Math.min(WIDTH / picture.width(), HEIGHT / picture.height());
      double scale = Math.clamp(fits, PngFile.MIN_SCALE, 1);
      painting.ask(() -> paint(picture, scale));
    }
  }

  private static Image paint(Picture picture, double scale) throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(picture, scale, png);
    return new Image(new ByteArrayInputStream(png.toByteArray()));
  }

  private void painted(Image now) {
    image.setImage(now);
  }

  private void failed(Throwable why) {
    image.setImage(null);
    size.setText(words.tell("picture.noPreview", String.valueOf(why.getMessage())));
  }
}
