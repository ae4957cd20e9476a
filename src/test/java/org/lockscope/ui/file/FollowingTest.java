package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Files that another program still writes, with no window. */
@ExtendWith(ApplicationExtension.class)
final class FollowingTest {
  @TempDir Path folder;

  private final List<List<Path>> asked = new ArrayList<>();
  private boolean reads;
  private final Following following =
      new Following(
          files -> {
            asked.add(files);
            return reads;
          });

  private static void grow(Path file) {
    try {
      Files.writeString(file, "more", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatGrewWhileNothingCouldBeReadIsReadLaterThoughItGrowsNoMore() {
    Path file = folder.resolve("grows.json");
    grow(file);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          following.follow(List.of(file));
          following.look();
          assertThat(asked).as("nothing grew").isEmpty();
          grow(file);
          following.look();
          reads = true;
          following.look();
          following.look();
          following.close();
          assertThat(asked).hasSize(2).allMatch(List.of(file)::equals);
        });
  }
}
