package org.lockscope.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how to record an application of one's own. */
@Command(
    name = "attach-help",
    description = "Tells how to record your own application, so that Lockscope can show it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AttachHelpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .print(
            """
            Record a Java application that runs, for 30 seconds, with nothing changed in it:

              jcmd                                      lists the processes
              jcmd PID JFR.start duration=30s filename=/tmp/mine.jfr settings=profile

            or from its start, with every wait however short:

              java -XX:StartFlightRecording:filename=mine.jfr,settings=profile,\
            jdk.JavaMonitorEnter#threshold=0ms,jdk.ThreadPark#threshold=0ms -jar mine.jar

            Then:

              lockscope open mine.jfr                   its lanes
              lockscope stats mine.jfr                  who waited for which lock, and how long
              lockscope convert mine.jfr mine.json.gz   for Perfetto

            A flight recording tells who waited, and seldom who held. To see holds, and data races,
            put TracedLock and a Recorder into the program: the README shows ten lines that do.
            """);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
