package org.lockscope.ui.side;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lockscope.screen.Frame;
import org.lockscope.ui.kit.Words;

/**
 * Over the code: its title, whether it is a draft, and how its bracket is moved. For the JavaFX
 * thread.
 */
final class CodeHead extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Words words;
  private final Label hint = new Label();
  private final Label mark = new Label();

  /** A head that tells of no draft. */
  CodeHead(Words words) {
    this.words = words;
    Label title = new Label(words.tell("code.title"));
    title.getStyleClass().add("card-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    mark.setId("draftMark");
    mark.getStyleClass().addAll("pill", "draft");
    mark.managedProperty().bind(mark.visibleProperty());
    mark.setWrapText(true);
    hint.setId("dragHint");
    hint.getStyleClass().add("quiet");
    // A hint that is cut is none.
    hint.setMinWidth(0);
    hint.managedProperty().bind(hint.visibleProperty());
    hint.widthProperty()
        .subscribe(width -> hint.setOpacity(width.doubleValue() + 1 < hint.prefWidth(-1) ? 0 : 1));
    getStyleClass().add("card-head");
    getChildren().addAll(title, mark, gap(), hint);
  }

  /** Room between what stands at the left and what stands at the right. */
  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Says whether code is a draft, and a wrong one. */
  void show(Frame.Code code) {
    mark.setVisible(code.draft());
    mark.setText(words.tell(code.wrong() ? "code.wrong" : "code.draft"));
    mark.pseudoClassStateChanged(WRONG, code.wrong());
    // A sentence has its lines where there is little room; the word has its width.
    mark.setMinWidth(code.wrong() ? 0 : Region.USE_PREF_SIZE);
    hint.setVisible(!code.wrong());
  }

  /** Says how the bracket is moved; nothing if that is empty. */
  void hint(String how) {
    hint.setText(how);
  }

  /** Whether the code is a draft. */
  boolean draft() {
    return mark.isVisible();
  }
}
