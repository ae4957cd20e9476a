package org.lockscope.cli.stats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lockscope.contention.Contention;
import org.lockscope.contention.Holder;
import org.lockscope.contention.PauseGroup;
import org.lockscope.contention.PinGroup;
import org.lockscope.contention.PoolGroup;
import org.lockscope.contention.SiteChange;
import org.lockscope.contention.SiteGroup;
import org.lockscope.contention.StackGroup;
import org.lockscope.contention.WaitGroup;
import org.lockscope.contention.WaitSums;
import org.lockscope.event.Directory;
import org.lockscope.event.Site;
import org.lockscope.trace.Pause;

/**
 * Writes for scripts how the threads of a recording waited. What it does not tell has no field; who
 * held a lock for how long is told as far as it is known, and the rest as {@code unknown}.
 */
public final class ContentionJson {
  private final Contention contention;
  private final Directory names;
  private final JsonGenerator json;

  /** A writer of one recording's, into the object that is open. */
  public ContentionJson(Contention contention, Directory names, JsonGenerator json) {
    this.contention = contention;
    this.names = names;
    this.json = json;
  }

  /** Writes the fields. */
  public void write() throws IOException {
    json.writeObjectFieldStart("waiting");
    sums(contention.all());
    json.writeEndObject();
    json.writeArrayFieldStart("sites");
    for (SiteGroup site : contention.sites()) {
      site(site);
    }
    json.writeEndArray();
    groups("lockClasses", contention.locks(), true);
    json.writeArrayFieldStart("pools");
    for (PoolGroup pool : contention.pools()) {
      json.writeStartObject();
      json.writeStringField("name", pool.waits().name());
      json.writeNumberField("size", pool.size());
      group(pool.waits(), false);
      json.writeEndObject();
    }
    json.writeEndArray();
    groups("waitingThreads", contention.threads(), false);
    course();
    pinned();
    pauses();
  }

  private void sums(WaitSums sums) throws IOException {
    json.writeNumberField("count", sums.count());
    json.writeNumberField("total", sums.total());
    if (sums.count() > 0) {
      json.writeNumberField("average", sums.average());
      json.writeNumberField("p50", sums.median());
      json.writeNumberField("p90", sums.p90());
      json.writeNumberField("p99", sums.p99());
      json.writeNumberField("longest", sums.longest());
      json.writeNumberField("atOnce", sums.peak().waits());
      json.writeNumberField("atOnceAt", sums.peak().at());
    }
  }

  private void group(WaitGroup group, boolean held) throws IOException {
    sums(group.sums());
    json.writeNumberField("threads", group.threads());
    json.writeStringField("longestBy", names.thread(group.longest().thread()).name());
    json.writeNumberField("longestAt", group.longest().from());
    if (held && !group.holders().isEmpty()) {
      json.writeArrayFieldStart("holders");
      for (Holder holder : group.holders()) {
        json.writeStartObject();
        json.writeStringField("pool", holder.pool());
        json.writeNumberField("time", holder.time());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("holderUnknown", group.unknown());
    }
  }

  private void groups(String name, List<WaitGroup> groups, boolean ofLocks) throws IOException {
    json.writeArrayFieldStart(name);
    for (WaitGroup group : groups) {
      json.writeStartObject();
      json.writeStringField("name", group.name());
      if (ofLocks) {
        json.writeNumberField("locks", group.locks());
      }
      group(group, ofLocks);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void site(SiteGroup site) throws IOException {
    json.writeStartObject();
    place(site.site());
    json.writeStringField("lock", site.lock());
    json.writeNumberField("locks", site.waits().locks());
    group(site.waits(), true);
    stacks(site.stacks());
    json.writeEndObject();
  }

  private void place(Site site) throws IOException {
    if (!site.method().isEmpty()) {
      json.writeStringField("method", site.method());
    }
    if (!site.file().isEmpty()) {
      json.writeStringField("site", site.toString());
    }
  }

  private void stacks(List<StackGroup> stacks) throws IOException {
    json.writeArrayFieldStart("stacks");
    for (StackGroup stack : stacks) {
      json.writeStartObject();
      json.writeNumberField("count", stack.count());
      json.writeNumberField("total", stack.total());
      json.writeArrayFieldStart("frames");
      for (Site frame : stack.frames()) {
        json.writeString(frame.method() + " (" + frame + ")");
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void course() throws IOException {
    if (contention.course().average().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("course");
    json.writeNumberField("step", contention.course().step());
    json.writeArrayFieldStart("average");
    for (double average : contention.course().average()) {
      json.writeNumber(Math.round(average * 1000) / 1000.0);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("atOnce");
    for (int most : contention.course().most()) {
      json.writeNumber(most);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void pinned() throws IOException {
    json.writeArrayFieldStart("pinned");
    for (PinGroup pin : contention.pinned()) {
      json.writeStartObject();
      place(pin.site());
      if (!pin.reason().isEmpty()) {
        json.writeStringField("reason", pin.reason());
      }
      if (!pin.operation().isEmpty()) {
        json.writeStringField("operation", pin.operation());
      }
      sums(pin.sums());
      stacks(pin.stacks());
      json.writeEndObject();
    }
    json.writeEndArray();
    groups("carriers", contention.carriers(), false);
  }

  private void pauses() throws IOException {
    json.writeArrayFieldStart("pauses");
    for (PauseGroup pause : contention.pauseGroups()) {
      json.writeStartObject();
      if (!pause.name().isEmpty()) {
        json.writeStringField("name", pause.name());
      }
      json.writeBooleanField("garbageCollection", pause.kind() == Pause.Kind.GARBAGE_COLLECTION);
      json.writeNumberField("count", pause.count());
      json.writeNumberField("total", pause.total());
      json.writeNumberField("longest", pause.longest().length());
      json.writeNumberField("longestAt", pause.longest().from());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Writes what changed from an earlier recording, into the object that is open.
   *
   * @param before what that one is called
   */
  public static void changes(List<SiteChange> changes, String before, JsonGenerator json)
      throws IOException {
    json.writeStringField("against", before);
    json.writeArrayFieldStart("changes");
    for (SiteChange change : changes) {
      json.writeStartObject();
      if (!change.method().isEmpty()) {
        json.writeStringField("method", change.method());
      }
      json.writeStringField("lock", change.lock());
      side("before", change.before(), json);
      side("after", change.after(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void side(String name, SiteChange.Side side, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("count", side.count());
    json.writeNumberField("total", side.total());
    json.writeNumberField("longest", side.longest());
    json.writeNumberField("threads", side.threads());
    json.writeEndObject();
  }
}
