package org.treatysessions.cli;

import java.util.Map;
import org.treatysessions.report.Wording;

/**
 * A source that could not be read, or not to its end.
 *
 * @param source the source
 * @param reason why, in the language of the report
 */
record NotRead(Source source, String reason) {

    /** {@return that it could not be read, in words} */
    String words(Wording wording) {
        return wording.of("source.not-read", Map.of("source", source.name(), "reason", reason));
    }
}
