package org.lockscope.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lockscope.scenario.news.LockPlacement;
import org.lockscope.scenario.news.RunSettings;
import org.lockscope.scenario.news.Step;
import org.lockscope.session.RunEnvironment;
import org.lockscope.text.Language;

/** However a lock is moved, it ends where it was shown last, or where it was. */
final class DraftProperties {
  @Property
  void aDraftEndsWhereItWasShownOrWhereItWas(
      @ForAll @Size(max = 60) List<@IntRange(max = 599) Integer> inputs) {
    try (Screen screen =
        new Screen(Language.ENGLISH, RunEnvironment.REAL, RunSettings.DEFAULT, () -> {})) {
      screen.put(new Asking(true, List.of())); // so that nothing that is placed runs
      long clock = 0;
      for (int input : inputs) {
        LockPlacement to = LockPlacement.span(Step.values()[input / 6 % 4], Step.APPEND);
        LockPlacement before = placed(screen);
        LockPlacement shown = shown(screen);
        switch (input % 6) {
          case 0 -> {
            screen.editor().draft(to.chosen());
            assertThat(shown(screen)).isEqualTo(to);
            assertThat(placed(screen)).isEqualTo(before);
          }
          case 1 -> {
            screen.editor().draftByKey(to.chosen());
            assertThat(shown(screen)).isEqualTo(to);
            assertThat(placed(screen)).isEqualTo(before);
          }
          case 2 -> {
            screen.editor().finish();
            assertThat(placed(screen)).isEqualTo(shown);
          }
          case 3 -> {
            screen.editor().drop();
            assertThat(placed(screen)).isEqualTo(before);
          }
          case 4 -> {
            screen.editor().place(to.chosen());
            assertThat(placed(screen)).isEqualTo(to);
          }
          default -> {
            clock += Editor.PAUSE * (input / 6 % 3) / 2;
            screen.pulse(clock);
            assertThat(placed(screen)).isIn(before, shown);
          }
        }
        if (input % 6 >= 2 && input % 6 <= 4) {
          assertThat(screen.state().editing().draft()).isNull();
          assertThat(screen.pulse(clock)).isFalse();
        }
      }
    }
  }

  private static LockPlacement placed(Screen screen) {
    return RunSettings.of(screen.state().editing().settings()).placement();
  }

  private static LockPlacement shown(Screen screen) {
    return RunSettings.of(screen.state().editing().drafted()).placement();
  }
}
