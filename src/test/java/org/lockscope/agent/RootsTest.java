package org.lockscope.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lockscope.agent.rt.Tasks;
import org.lockscope.agent.rt.Threads;

/** The places in the JDK that are changed are there, in the JDK that runs this. */
final class RootsTest {
  static List<Root> roots() {
    return Roots.all();
  }

  private static ClassModel model(String name) throws IOException {
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = Object.class.getResourceAsStream(file)) {
      assertThat(in).as(name).isNotNull();
      return ClassFile.of().parse(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void isThereAndHasItsOperand(Root root) throws IOException {
    List<MethodModel> methods =
        model(root.type()).methods().stream()
            .filter(m -> m.methodName().equalsString(root.method()) && m.code().isPresent())
            .toList();
    assertThat(methods).isNotEmpty();
    if (!root.call().isEmpty()) {
      assertThat(methods).anyMatch(method -> calls(method, root.call()));
    }
    if (root.operand() > 0) {
      assertThat(methods)
          .allMatch(method -> method.methodTypeSymbol().parameterCount() >= root.operand());
    }
  }

  private static boolean calls(MethodModel method, String name) {
    return method
        .code()
        .orElseThrow()
        .elementStream()
        .anyMatch(e -> e instanceof InvokeInstruction call && call.name().equalsString(name));
  }

  @ParameterizedTest
  @MethodSource("roots")
  void tellsWhatTheRuntimeHas(Root root) {
    assertThat(List.of(Threads.class, Tasks.class))
        .flatExtracting(type -> Arrays.asList(type.getDeclaredMethods()))
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .extracting(method -> method.getName())
        .contains(root.hook());
  }
}
