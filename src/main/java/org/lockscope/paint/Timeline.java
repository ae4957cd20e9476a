package org.lockscope.paint;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lockscope.text.Language;
import org.lockscope.trace.Lanes;
import org.lockscope.trace.TimeSpan;
import org.lockscope.trace.Trace;

/**
 * What one timeline shows.
 *
 * @param trace the run
 * @param below another run whose lanes are drawn in the lower half of this one's; null for none
 * @param lanes those of its lanes that are shown
 * @param title what it is: {@code A · lock around append}
 * @param remark what to read from it, beside the title; may be empty
 * @param badge what is said large at the right; may be empty
 * @param span the stretch of time shown
 * @param playhead the instant under the playhead; none in a picture of a whole run
 * @param annotations what stands over the lanes
 * @param language in which bars are labelled
 * @param lengths how its axis is labelled
 */
public record Timeline(
    Trace trace,
    @Nullable Trace below,
    Lanes lanes,
    String title,
    String remark,
    String badge,
    TimeSpan span,
    OptionalLong playhead,
    Annotations annotations,
    Language language,
    Lengths lengths) {}
