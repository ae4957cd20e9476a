package org.lockscope.ui.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.ScenarioTexts;
import org.lockscope.scenario.Scenarios;
import org.lockscope.ui.kit.Words;

/**
 * Marks the settings that the run on screen was not made with: they are a draft of the next. What
 * stands in the closed card marks the button that opens it. For the JavaFX thread.
 */
final class DraftMarks {
  static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

  /** The one that is set with the controls. */
  private final Scenario scenario = Scenarios.installed().first();

  private final Words words;
  private final Map<Knob<?>, List<Node>> controls;
  private final Node toolbar;
  private final Node more;
  private final Label word;
  private final Tooltip what = new Tooltip();
  private boolean drafts;
  private boolean brief;

  /**
   * No marks yet.
   *
   * @param controls what each setting is set with
   * @param toolbar those in it are seen
   * @param more opens the card with the others
   * @param word says that there is a draft
   */
  DraftMarks(Words words, Map<Knob<?>, List<Node>> controls, Node toolbar, Node more, Label word) {
    this.words = words;
    this.controls = controls;
    this.toolbar = toolbar;
    this.more = more;
    this.word = word;
    word.setVisible(false);
    word.setTooltip(what);
  }

  /** Marks these settings and no others. */
  void show(Set<Knob<?>> drafted) {
    boolean away = false;
    for (Knob<?> knob : scenario.knobs()) {
      boolean draft = drafted.contains(knob);
      for (Node control : controls.getOrDefault(knob, List.of())) {
        control.pseudoClassStateChanged(DRAFT, draft);
        away |= draft && !inToolbar(control);
      }
    }
    more.pseudoClassStateChanged(DRAFT, away);
    drafts = !drafted.isEmpty();
    word.setVisible(drafts && !brief);
    what.setText(words.tell("form.draft", named(drafted)));
    word.setAccessibleText(what.getText());
  }

  /** Leaves the word out where there is no room for it: what is a draft is still outlined. */
  void setBrief(boolean on) {
    brief = on;
    word.setManaged(!on);
    word.setVisible(drafts && !on);
  }

  private boolean inToolbar(Node control) {
    for (Node each = control; each != null; each = each.getParent()) {
      if (each.equals(toolbar)) {
        return true;
      }
    }
    return false;
  }

  private String named(Set<Knob<?>> drafted) {
    return scenario.knobs().stream()
        .filter(drafted::contains)
        .map(new ScenarioTexts(scenario, words.language())::label)
        .collect(Collectors.joining(", "));
  }
}
