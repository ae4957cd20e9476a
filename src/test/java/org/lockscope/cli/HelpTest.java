package org.lockscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line says about itself is whole: no sentence and no example is cut. */
final class HelpTest {
  static Stream<CommandLine> commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    CommandLine all = Main.commandLine(nowhere, nowhere);
    return Stream.concat(Stream.of(all), all.getSubcommands().values().stream());
  }

  private static List<String> said(CommandSpec command) {
    List<String> said = new ArrayList<>(List.of(command.usageMessage().description()));
    for (ArgSpec each : command.args()) {
      said.addAll(List.of(each.description()));
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachDescriptionIsOfWholeSentences(CommandLine command) {
    assertThat(said(command.getCommandSpec()))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.strip()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsWrittenIsWholeAndNoWiderThanATerminal(CommandLine command) {
    String help = command.getUsageMessage();
    assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    for (String line : command.getCommandSpec().usageMessage().footer()) {
      assertThat(help.lines()).contains(String.format(line));
    }
    String flowing = help.replaceAll("\\s+", " ");
    for (String text : said(command.getCommandSpec())) {
      if (!text.contains("$")) { // no word is parted
        assertThat(flowing).contains(text.strip());
      }
    }
    for (CommandLine below : command.getSubcommands().values()) {
      String first = below.getCommandSpec().usageMessage().description()[0];
      assertThat(flowing).contains(first);
    }
  }
}
