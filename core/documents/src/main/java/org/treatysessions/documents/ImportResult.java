package org.treatysessions.documents;

import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.CountrySession;

/**
 * What was read from a document, or from several documents of one session. Immutable and thread-safe.
 *
 * @param file the name of the document's file; of several documents the first one's
 * @param kind the kind of the document; of several documents the first one's
 * @param session the session; empty unless the committee, the State and at least one more fact are known
 * @param facts the facts of the session, each with its words, in the order of the format
 * @param findings what was not understood, in the order of the document; each has its {@linkplain Finding#place() place}
 * @param characters what the characters of the document were used for
 * @since 0.1
 */
public record ImportResult(
        String file,
        DocumentKind kind,
        Optional<CountrySession> session,
        List<Fact> facts,
        List<Finding> findings,
        Characters characters) {

    /**
     * Creates a result.
     *
     * @param file the name of the document's file
     * @param kind the kind of the document
     * @param session the session
     * @param facts the facts
     * @param findings the findings
     * @param characters the use of the characters
     */
    public ImportResult {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /**
     * The number of characters by use; together those of the document.
     *
     * @param facts characters that facts were read from
     * @param labels characters of labels, headings and notes, and the punctuation between them
     * @param furniture characters of page heads and feet, navigation and hidden parts
     * @param unplaced characters without a place in the session, which findings report
     * @since 0.1
     */
    public record Characters(long facts, long labels, long furniture, long unplaced) {

        /** {@return the number of all characters} */
        public long total() {
            return facts + labels + furniture + unplaced;
        }
    }
}
