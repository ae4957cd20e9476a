package org.lockscope.ui.setup;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field in which Escape takes back what was typed since it got the focus, or since Enter was
 * pressed in it; where nothing was, Escape goes on to whatever lies on top. For the JavaFX thread.
 */
final class TypedField {
  private final TextField field;
  private String before;

  private TypedField(TextField field) {
    this.field = field;
    this.before = field.getText();
  }

  /** Has a field take back what was typed. */
  static void install(TextField field) {
    TypedField typed = new TypedField(field);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                typed.begin();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, typed::key);
  }

  private void begin() {
    before = field.getText();
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      begin();
    } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().equals(before)) {
      field.setText(before);
      field.selectAll();
      key.consume();
    }
  }
}
