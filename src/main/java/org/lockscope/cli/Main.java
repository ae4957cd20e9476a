package org.lockscope.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs a command, or opens the window. */
  public static void main(String[] args) {
    // Pictures are painted in memory; Java2D must not look for a screen of its own.
    System.setProperty("java.awt.headless", "true");
    Charset charset = System.out.charset();
    PrintWriter out = new PrintWriter(System.out, false, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    System.exit(start(args, out, err));
  }

  /** Does what the arguments say; returns the exit status. */
  static int start(String[] args, PrintWriter out, PrintWriter err) {
    int status;
    try {
      status = execute(args, out, err);
    } catch (OutOfMemoryError e) {
      err.println("lockscope: this takes more memory than there is (JAVA_TOOL_OPTIONS=-Xmx4g)");
      status = CommandLine.ExitCode.USAGE;
    }
    if (out.checkError()) {
      err.println("lockscope: not all of it could be written to standard output");
      status = status == 0 ? CommandLine.ExitCode.USAGE : status;
    }
    err.flush();
    return status;
  }

  private static int execute(String[] args, PrintWriter out, PrintWriter err) {
    try {
      if (args.length == 0) {
        return Opening.window(null, out, err);
      }
      if (Arrays.stream(args).allMatch(Opening::isFile)) {
        List<Path> recordings = Arrays.stream(args).map(Path::of).toList();
        return Opening.recording(recordings, false, null, out, err);
      }
      if (args.length == 2 && args[0].equals("--training")) {
        return Opening.training(Path.of(args[1]));
      }
    } catch (CommandFailure failure) {
      err.println("lockscope: " + failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (InvalidPathException wrong) {
      err.println("lockscope: " + Converters.noName(wrong));
      return CommandLine.ExitCode.USAGE;
    }
    return commandLine(out, err).execute(args);
  }

  /** The command line, writing where it is told to. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new LockscopeCommand());
    CommandLine watch = commandLine.getSubcommands().get("watch");
    if (watch != null) {
      watch.setStopAtPositional(true); // what follows is the program's own
    }
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(Path.class, new Converters.OfPath());
    commandLine.setParameterExceptionHandler(
        (wrong, arguments) -> {
          wrong.getCommandLine().getErr().println("lockscope: " + sentence(wrong));
          return CommandLine.ExitCode.USAGE;
        });
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof CommandFailure) {
            command.getErr().println("lockscope: " + failure.getMessage());
            return CommandLine.ExitCode.USAGE;
          }
          throw failure;
        });
    return commandLine;
  }

  private static String sentence(CommandLine.ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
  }
}
