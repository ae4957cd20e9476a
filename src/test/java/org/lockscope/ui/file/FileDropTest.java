package org.lockscope.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lockscope.say.RunSummary;
import org.lockscope.text.Language;
import org.lockscope.ui.kit.Background;
import org.lockscope.ui.kit.Words;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Files that are dragged over a scene and dropped there, in a scene that no window shows. */
@ExtendWith(ApplicationExtension.class)
final class FileDropTest {
  @TempDir Path folder;

  private final Background background = new Background();
  private final List<List<RunSummary>> shown = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    background.close();
  }

  private static TKClipboard clipboard(List<File> files) {
    return (TKClipboard)
        Proxy.newProxyInstance(
            FileDropTest.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "hasContent" -> !files.isEmpty() && DataFormat.FILES.equals(arguments[0]);
                  case "getContent" -> files;
                  case "getContentTypes" -> files.isEmpty() ? Set.of() : Set.of(DataFormat.FILES);
                  case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                  default -> null;
                });
  }

  private static DragEvent drag(EventType<DragEvent> type, List<File> files) {
    return new DragEvent(
        type,
        DragboardHelper.createDragboard(clipboard(files)),
        5,
        5,
        5,
        5,
        TransferMode.MOVE, // what the desktop proposes
        null,
        null,
        null);
  }

  private static Event fired(Scene scene, DragEvent drag) {
    DragEvent[] seen = new DragEvent[1];
    scene.addEventHandler(drag.getEventType(), each -> seen[0] = each);
    Event.fireEvent(scene, drag);
    return seen[0];
  }

  @Test
  void recordingsThatAreDroppedAreOpenedAndNothingElseIsTaken() throws Exception {
    Path trace =
        Files.writeString(
            folder.resolve("dropped.json"),
            "[{\"ph\":\"X\",\"ts\":1,\"dur\":5,\"name\":\"work\"}]");
    List<File> files = List.of(trace.toFile());
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          FileActions actions =
              new FileActions(
                  Words.in(Language.ENGLISH),
                  background,
                  () -> {},
                  () -> ended.add("ended"),
                  shown::add,
                  run -> false,
                  said -> {});
          Scene scene = new Scene(new Group(), 10, 10);
          actions.acceptDrops(scene);
          DragEvent text = (DragEvent) fired(scene, drag(DragEvent.DRAG_OVER, List.of()));
          assertThat(text.isAccepted()).as("no file").isFalse();
          DragEvent over = (DragEvent) fired(scene, drag(DragEvent.DRAG_OVER, files));
          assertThat(over.getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
          DragEvent drop = (DragEvent) fired(scene, drag(DragEvent.DRAG_DROPPED, files));
          assertThat(drop.isDropCompleted()).isTrue();
        });
    assertThat(ended.poll(30, TimeUnit.SECONDS)).isNotNull();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst()).extracting(RunSummary::source).containsExactly(trace.toString());
  }
}
