package org.lockscope.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.agent.rt.Calls;

/** The models name methods that there are, and the document says what each rests on. */
final class ModelsTest {
  private static final Path DOCUMENT = Path.of("src/docs/synchronisation.md");

  static List<Models.Row> rows() {
    return Models.read().rows();
  }

  /** A row of the document: the classes, the methods, the effect, the sentence. */
  private record Told(String types, String methods, String effect, String sentence) {}

  private static List<Told> told(String heading) throws IOException {
    List<Told> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(DOCUMENT)) {
      inside = line.startsWith("## ") ? line.equals("## " + heading) : inside;
      String[] cells = line.split("\\|");
      if (inside && cells.length == 5 && !line.contains("---") && !line.startsWith("| Class")) {
        rows.add(new Told(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
      }
    }
    return rows;
  }

  private static String plain(String cell) {
    return cell.replace("`", "").replace(" ", "");
  }

  @Test
  void aMethodHasTheEffectsOfAllItsRowsHoweverOftenItIsAskedFor() {
    Models models = Models.read();
    for (int time = 0; time < 2; time++) {
      assertThat(models.of(ArrayList.class, "add")).isEqualTo(Calls.WRITE);
      assertThat(models.of(AtomicInteger.class, "get")).isEqualTo(Calls.ACQUIRE);
      assertThat(models.of(ArrayList.class, "countDown")).isZero();
      assertThat(models.of(ArrayList.class, "unheardOf")).isZero();
    }
  }

  @Test
  void theDocumentHasEveryRowOfTheTableAndNoOther() throws IOException {
    List<String> document =
        told("Calls").stream()
            .map(t -> plain(t.types) + "\t" + plain(t.methods) + "\t" + plain(t.effect))
            .toList();
    Path table = Path.of("src/main/resources/org/lockscope/agent/models.tsv");
    assertThat(document).containsExactlyElementsOf(Files.readAllLines(table));
  }

  @Test
  void theDocumentHasEveryRootAndNoOther() throws IOException {
    Set<String> code = new TreeSet<>();
    Roots.all().forEach(r -> code.add(r.type() + "." + r.method() + " " + r.hook()));
    Set<String> document = new TreeSet<>();
    for (Told row : told("Inside the JDK")) {
      for (String method : plain(row.methods).split(",")) {
        document.add(plain(row.types) + "." + method + " " + plain(row.effect));
      }
    }
    assertThat(document).isEqualTo(code);
  }

  @Test
  void everyRowRestsOnASentence() throws IOException {
    assertThat(told("Calls")).isNotEmpty().allMatch(row -> row.sentence.length() > 20);
    assertThat(told("Inside the JDK")).isNotEmpty().allMatch(row -> row.sentence.length() > 20);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theClassIsTheJdks(Models.Row row) {
    assertThat(Types.ofTheJdk(row.type())).as(row.type()).isNotNull();
    assertThat(row.what()).isNotZero();
  }

  @Test
  void methodsOfSynchronisersExist() {
    Stream<Models.Row> synchronisers =
        rows().stream().filter(row -> (row.what() & (Calls.READ | Calls.WRITE)) == 0);
    // Several classes share a row: the method must be one of one of them.
    List<String> missing =
        synchronisers
            .map(Models.Row::method)
            .distinct()
            .filter(
                method ->
                    rows().stream()
                        .filter(row -> row.method().equals(method))
                        .noneMatch(row -> declares(row.type(), method)))
            .toList();
    assertThat(missing).isEmpty();
  }

  private static boolean declares(String type, String method) {
    Class<?> found = Types.ofTheJdk(type);
    return found != null
        && Stream.concat(
                Arrays.stream(found.getMethods()), Arrays.stream(found.getDeclaredMethods()))
            .anyMatch(m -> m.getName().equals(method));
  }
}
