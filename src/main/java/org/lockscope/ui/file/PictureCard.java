package org.lockscope.ui.file;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lockscope.picture.Picture;
import org.lockscope.picture.RunPicture;
import org.lockscope.ui.kit.OverlayCard;
import org.lockscope.ui.kit.Texts;
import org.lockscope.ui.kit.Words;

/** Asks which picture is wanted, and remembers it for the next time. */
public final class PictureCard extends OverlayCard {
  private final Words words;
  private static final List<Integer> SCALES = List.of(1, 2, 3, 4);

  private final Consumer<PictureChoice> export;
  private final ComboBox<PictureChoice.Kind> kind = new ComboBox<>();
  private final ComboBox<PictureChoice.Part> part = new ComboBox<>();
  private final TextField width = new TextField();
  private final ComboBox<Integer> scale = new ComboBox<>();
  private final CheckBox legend = new CheckBox();
  private final CheckBox figures = new CheckBox();
  private final CheckBox print = new CheckBox();
  private final Label problem = new Label();
  private final Button write = new Button();
  private final GridPane grid = new GridPane();
  private final PicturePreview preview;

  /**
   * A card.
   *
   * @param pictures what a choice comes to
   * @param export called with the picture that is wanted
   */
  public PictureCard(
      Words words, Function<PictureChoice, Picture> pictures, Consumer<PictureChoice> export) {
    super("pictureCard");
    this.words = words;
    this.export = export;
    this.preview = new PicturePreview(words, pictures);
    legend.setText(words.tell("picture.legend"));
    figures.setText(words.tell("picture.figures"));
    print.setText(words.tell("picture.print"));
    write.setText(words.tell("picture.write"));
    Label title = new Label(words.tell("picture.title"));
    title.getStyleClass().add("lesson-title");
    kind.getItems().setAll(PictureChoice.Kind.values());
    kind.setConverter(Texts.converter(each -> each.text(words)));
    part.getItems().setAll(PictureChoice.Part.values());
    part.setConverter(Texts.converter(each -> each.text(words)));
    scale.getItems().setAll(SCALES);
    scale.setConverter(Texts.converter(times -> times + "×"));
    width.setPrefColumnCount(6);
    grid.setHgap(14);
    grid.setVgap(9);
    row(words.tell("picture.kind"), "pictureKind", kind);
    row(words.tell("picture.part"), "picturePart", part);
    row(words.tell("picture.width"), "pictureWidth", width);
    row(words.tell("picture.scale"), "pictureScale", scale);
    HBox checks = new HBox(check("pictureLegend", legend), check("pictureFigures", figures));
    checks.getStyleClass().add("group");
    grid.add(checks, 1, grid.getRowCount());
    grid.add(check("picturePrint", print), 1, grid.getRowCount());
    problem.getStyleClass().add("problem");
    problem.setId("pictureProblem");
    write.setId("pictureWrite");
    write.getStyleClass().add("accent");
    write.setDefaultButton(false);
    write.setOnAction(click -> write());
    Button cancel = new Button(words.tell("picture.cancel"));
    cancel.setId("pictureCancel");
    cancel.setOnAction(click -> close());
    HBox buttons = new HBox(write, cancel);
    buttons.getStyleClass().add("group");
    HBox chosen = new HBox(grid, preview);
    chosen.getStyleClass().add("picture-choice");
    VBox card = new VBox(title, chosen, problem, buttons);
    card.getStyleClass().addAll("keys-card", "lesson");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    set(PictureChoice.SLIDE);
    kind.valueProperty().addListener((property, before, now) -> check());
    part.valueProperty().addListener((property, before, now) -> check());
    width.textProperty().addListener((property, before, now) -> check());
    scale.valueProperty().addListener((property, before, now) -> check());
    for (CheckBox box : List.of(legend, figures, print)) {
      box.selectedProperty().addListener((property, before, now) -> check());
    }
    visibleProperty().subscribe(this::check);
    check();
  }

  private void row(String text, String id, Control control) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    label.setLabelFor(control);
    control.setId(id);
    control.setAccessibleText(text);
    control.setMaxWidth(Double.MAX_VALUE);
    grid.addRow(grid.getRowCount(), label, control);
  }

  private static CheckBox check(String id, CheckBox box) {
    box.setId(id);
    return box;
  }

  private void set(PictureChoice choice) {
    kind.setValue(choice.kind());
    part.setValue(choice.part());
    width.setText(Integer.toString(choice.width()));
    scale.setValue((int) choice.scale());
    legend.setSelected(choice.legend());
    figures.setSelected(choice.figures());
    print.setSelected(choice.print());
  }

  /** Opens it. */
  public void open() {
    show(kind);
  }

  /** Switches off what has no effect, and says what is wrong. */
  private void check() {
    boolean seen = part.getValue() == PictureChoice.Part.SEEN;
    scale.setDisable(kind.getValue() != PictureChoice.Kind.PNG);
    for (Control control : List.of(width, legend, figures)) {
      control.setDisable(seen);
    }
    problem.setText(wrong());
    write.setDisable(!problem.getText().isEmpty());
    preview.show(isVisible() && problem.getText().isEmpty() ? choice() : null);
  }

  private String wrong() {
    if (part.getValue() == PictureChoice.Part.SEEN) {
      return kind.getValue() == PictureChoice.Kind.GIF ? words.tell("wrong.replay") : "";
    }
    try {
      pixels();
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private int pixels() {
    long pixels = Texts.wholeNumber(words, "missing.width", width.getText());
    int most = PictureChoice.mostWidth(kind.getValue());
    if (pixels < RunPicture.Options.LEAST_WIDTH || pixels > most) {
      throw new IllegalArgumentException(
          words.tell("range.pixels", RunPicture.Options.LEAST_WIDTH, most));
    }
    return (int) pixels;
  }

  private PictureChoice choice() {
    boolean seen = part.getValue() == PictureChoice.Part.SEEN;
    return new PictureChoice(
        kind.getValue(),
        part.getValue(),
        seen ? RunPicture.WIDTH : pixels(),
        scale.getValue(),
        legend.isSelected(),
        figures.isSelected(),
        print.isSelected());
  }

  private void write() {
    PictureChoice choice = choice();
    close();
    export.accept(choice);
  }
}
