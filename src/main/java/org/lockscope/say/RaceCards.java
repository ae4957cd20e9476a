package org.lockscope.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.race.Access;
import org.lockscope.race.Explanation;
import org.lockscope.race.Race;
import org.lockscope.scenario.Plan;
import org.lockscope.session.Verdict;

/** The first races of a run in words, a card each. */
public final class RaceCards {
  /** As many cards as there are at most. */
  public static final int MOST = 20;

  /**
   * A race.
   *
   * @param race it
   * @param location where two accesses were unordered
   * @param previous the access that was first
   * @param current the other
   * @param spoken all of it in a sentence
   * @param why why nothing orders the two; empty unless the race is chosen
   */
  public record Card(
      Race race, String location, String previous, String current, String spoken, String why) {}

  private final RunSummary run;
  private final Words words;

  /** Finds lines of the code on show. */
  private final Function<Site, OptionalInt> lines;

  private RaceCards(RunSummary run) {
    this.run = run;
    this.words = Words.of(run);
    Plan plan = run.plan();
    this.lines = plan == null ? site -> OptionalInt.empty() : plan.scenario().lines(plan.setup());
  }

  /**
   * The cards of a run's first races, {@value #MOST} at most.
   *
   * @param chosen the race that is explained; null for none
   */
  public static List<Card> of(RunSummary run, @Nullable Race chosen) {
    RaceCards cards = new RaceCards(run);
    List<Race> races = run.races().subList(0, Math.min(MOST, run.races().size()));
    List<Card> made = new ArrayList<>();
    for (Race race : races) {
      made.add(cards.card(race, race.equals(chosen), made.isEmpty()));
    }
    return List.copyOf(made);
  }

  /** What to say of the locations that have no card; empty if all have one. */
  public static String rest(RunSummary run) {
    int more =
        run.figures().verdict() instanceof Verdict.Races races
            ? races.locations() - Math.min(MOST, races.races().size())
            : 0;
    return more > 0 ? Words.of(run).tell("races.more", more) : "";
  }

  private Card card(Race race, boolean chosen, boolean first) {
    Directory names = run.trace().directory();
    String location = names.location(race.object(), race.index());
    String previous = describe(names, race.previous());
    String current = describe(names, race.current());
    return new Card(
        race,
        location,
        previous,
        current,
        words.tell("races.spoken", location, previous, current),
        chosen ? new Explanation(names, run.language()).why(race, first) : "");
  }

  /**
   * By the line of the code on show where there is one: what recorded it is not what it teaches.
   */
  private String describe(Directory names, Access access) {
    Site site = names.site(access.site());
    String thread = names.thread(access.thread()).name();
    OptionalInt line = lines.apply(site);
    return line.isPresent()
        ? words.tell(
            access.write() ? "races.writesLine" : "races.readsLine",
            thread,
            line.getAsInt(),
            site.file() + ":" + site.line())
        : words.tell(access.write() ? "races.writes" : "races.reads", thread, site);
  }
}
