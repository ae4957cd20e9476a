package org.lockscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds how wide a record may be: two of many components of one type are easily exchanged. */
final class RecordsTest {
  private static final int MOST = 6;

  /** The list may only become shorter: none may join, and whoever has left is struck from it. */
  @Test
  void noRecordHasMoreThanSixComponentsOfWhichTwoHaveTheSameType() throws IOException {
    Set<String> wide =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lockscope")
                .stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect)
                .filter(RecordsTest::easilyExchanged)
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    try (InputStream in = RecordsTest.class.getResourceAsStream("/wide-records.txt")) {
      String listed = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(wide).containsExactlyElementsOf(listed.lines().sorted().toList());
    }
  }

  @Test
  void aRecordIsJudgedByItsComponents() {
    record Wide(int a, int b, long c, String d, double e, float f, short g) {}
    record Narrow(int a, int b, int c, int d, int e, int f) {}
    record Different(int a, byte b, long c, String d, double e, float f, short g) {}
    assertThat(easilyExchanged(Wide.class)).isTrue();
    assertThat(easilyExchanged(Narrow.class)).isFalse();
    assertThat(easilyExchanged(Different.class)).isFalse();
  }

  private static boolean easilyExchanged(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    long types =
        Arrays.stream(components)
            .map(each -> each.getGenericType().getTypeName())
            .distinct()
            .count();
    return components.length > MOST && types < components.length;
  }
}
