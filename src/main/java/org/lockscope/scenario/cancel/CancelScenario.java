package org.lockscope.scenario.cancel;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.lockscope.event.Directory;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectKind;
import org.lockscope.probe.Recorder;
import org.lockscope.probe.TracedList;
import org.lockscope.scenario.Backstage;
import org.lockscope.scenario.Deaf;
import org.lockscope.scenario.Execution;
import org.lockscope.scenario.Eyes;
import org.lockscope.scenario.Instruments;
import org.lockscope.scenario.Knob;
import org.lockscope.scenario.LessonStep;
import org.lockscope.scenario.MainThread;
import org.lockscope.scenario.Scenario;
import org.lockscope.scenario.Setup;
import org.lockscope.scenario.Sleeper;
import org.lockscope.scenario.SourceProgram;
import org.lockscope.scenario.TracedCalls;
import org.lockscope.scenario.cancel.CancelProgram.Client;
import org.lockscope.scenario.cancel.CancelProgram.Fates;
import org.lockscope.scenario.cancel.CancelProgram.Phase;
import org.lockscope.scenario.cancel.CancelProgram.Simulated;
import org.lockscope.scenario.cancel.CancelProgram.Task;
import org.lockscope.text.Language;
import org.lockscope.text.Phrases;

/** A graceful shutdown. */
public final class CancelScenario implements Scenario {
  /** The variable that says how far a shutdown has come: 1 stopping, 2 interrupting. */
  static final String PHASE = "phase";

  /** For the service loader. */
  public CancelScenario() {}

  @Override
  public String id() {
    return "cancel";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Knob<?>> knobs() {
    return CancelKnobs.ALL;
  }

  @Override
  public List<Knob<?>> work(Setup setup) {
    // When it is stopped decides what is left undone.
    return setup.get(CancelKnobs.STOP) > 0
        ? List.of()
        : List.of(
            CancelKnobs.ARTICLES,
            CancelKnobs.LATENCY,
            CancelKnobs.REFUSED,
            CancelKnobs.STUCK,
            CancelKnobs.SEED);
  }

  @Override
  public List<String> tasks() {
    return Arrays.stream(Task.values()).map(task -> task.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public SourceProgram program(Setup setup) {
    return SourceProgram.of(CancelProgram.class, CancelKnobs.inJava(setup));
  }

  @Override
  public Execution start(Setup setup, Backstage backstage) {
    SourceProgram source = program(setup);
    Recorder recorder = backstage.recorder();
    Instruments instruments = new Instruments(recorder, source);
    TracedCalls traced = new TracedCalls(recorder, source, tasks());
    Deaf deaf = new Deaf(backstage.sleeper());
    Client client = client(CancelKnobs.client(setup), backstage.sleeper(), deaf);
    CancelProgram program =
        new CancelProgram(
            (task, article) ->
                traced.call(task.ordinal(), article, () -> client.ask(task, article)),
            setup.get(CancelKnobs.QUEUED),
            Duration.ofMillis(setup.get(CancelKnobs.GRACE)),
            instruments.executor("worker", false),
            instruments.queue("queue", setup.get(CancelKnobs.CAPACITY), Integer::intValue),
            instruments.lock("lock"),
            new Fates(
                list(recorder, "succeeded"), list(recorder, "failed"), list(recorder, "cancelled")),
            phases(recorder));
    MainThread execution =
        MainThread.start(
            recorder,
            () -> program.run(setup.get(CancelKnobs.ARTICLES), setup.get(CancelKnobs.WORKERS)),
            (main, again) -> {
              if (again) {
                deaf.end();
              }
              program.stop(main, again);
            });
    int stop = setup.get(CancelKnobs.STOP);
    if (stop > 0) {
      execution.stopAfter(Duration.ofMillis(stop));
    }
    return execution;
  }

  private static List<Integer> list(Recorder recorder, String name) {
    return new TracedList<Integer>(recorder, name, 16, Integer::intValue).asList();
  }

  private static Consumer<Phase> phases(Recorder recorder) {
    int variable = recorder.newObject(ObjectKind.PUBLISHED, PHASE);
    return phase -> recorder.current().record(EventKind.PUBLISH, 0, variable, phase.ordinal() + 1);
  }

  /** As the program's own, on a time of ours. */
  private static Client client(Simulated simulated, Sleeper sleeper, Deaf deaf) {
    return (task, article) -> {
      Duration latency = simulated.latency(task, article);
      if (simulated.stuck(task, article)) {
        deaf.sleep(latency);
      } else {
        sleeper.sleep(latency);
      }
      return simulated.answer(task, article);
    };
  }

  @Override
  public Eyes eyes(Setup setup, Directory names) {
    return new CancelEyes(setup, names);
  }

  @Override
  public Phrases texts(Language language) {
    return Phrases.of(CancelScenario.class, language);
  }

  @Override
  public OptionalLong forecast(Setup setup) {
    return OptionalLong.of(new CancelForecast(setup).wall);
  }

  @Override
  public List<LessonStep> lesson(Language language) {
    return CancelLesson.steps(texts(language), initial());
  }
}
