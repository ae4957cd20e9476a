package org.lockscope.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lockscope.event.Event;
import org.lockscope.event.EventKind;
import org.lockscope.event.ObjectInfo;
import org.lockscope.event.ObjectKind;
import org.lockscope.event.Operands;
import org.lockscope.event.Site;
import org.lockscope.format.Recordings;
import org.lockscope.format.input.RecordedNames;
import org.lockscope.format.input.TraceFileException;
import org.lockscope.scenario.news.NewsTasks;
import org.lockscope.session.Recording;

final class CsvWriterTest {
  private static Recording recording(boolean timed) throws TraceFileException {
    RecordedNames names = new RecordedNames(Recordings.LIMITS);
    names.addThread("=SUM(A1)", false);
    names.addThread("say \"hi\", you", false);
    names.addObject(new ObjectInfo(1, ObjectKind.LOCK, "-lock"));
    names.addObject(new ObjectInfo(2, ObjectKind.ARRAY, "two\r\nlines"));
    NewsTasks.ALL.forEach(names::addTask);
    names.addSite(Site.UNKNOWN);
    names.addSite(new Site("A.java", 3, 0, "a.A.f", null));
    List<Event> events =
        List.of(
            new Event(0, 1, EventKind.FORK, 1, 1, 0),
            new Event(0, 5, EventKind.LOCK_REQUEST, 1, 1, 1),
            new Event(0, 7, EventKind.LOCK_ACQUIRE, 1, 1, 4),
            new Event(1, 8, EventKind.CALL_START, 0, 1, 3),
            new Event(1, 9, EventKind.WRITE, 1, 2, Operands.access(6, -3)),
            new Event(1, 9, EventKind.CALL_END, 0, 1, 3),
            new Event(0, 10, EventKind.LOCK_RELEASE, 0, 1, 4));
    return Recording.of("t", Recordings.trace(names, events), timed);
  }

  private interface Table {
    void writeTo(ByteArrayOutputStream out) throws IOException;
  }

  private static String text(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void intervalsAreLinesOfLanesAndNamesStayExact() throws IOException {
    CsvWriter writer = new CsvWriter(recording(true));
    assertThat(text(writer::writeIntervals))
        .isEqualTo(
            "lane,thread,state,detail,object,start_ns,end_ns,duration_ns\r\n"
                + "0,\"say \"\"hi\"\", you\",calling,sentiment,3,8,9,1\r\n"
                + "1,\"=SUM(A1)\",waiting,,\"-lock\",5,7,2\r\n"
                + "1,\"=SUM(A1)\",holding,,\"-lock\",7,10,3\r\n");
  }

  @Test
  void eventsAreLinesInTheirOrder() throws IOException {
    CsvWriter writer = new CsvWriter(recording(false));
    assertThat(text(writer::writeEvents))
        .isEqualTo(
            "index,thread,time_event,kind,object,slot,value,site\r\n"
                + "0,\"=SUM(A1)\",1,fork,\"say \"\"hi\"\", you\",,0,A.java:3\r\n"
                + "1,\"=SUM(A1)\",5,lock request,\"-lock\",,1,A.java:3\r\n"
                + "2,\"=SUM(A1)\",7,lock acquire,\"-lock\",,4,A.java:3\r\n"
                + "3,\"say \"\"hi\"\", you\",8,call start,sentiment,,3,\r\n"
                + "4,\"say \"\"hi\"\", you\",9,write,\"two\r\nlines\",6,-3,A.java:3\r\n"
                + "5,\"say \"\"hi\"\", you\",9,call end,sentiment,,3,\r\n"
                + "6,\"=SUM(A1)\",10,lock release,\"-lock\",,4,\r\n");
  }
}
