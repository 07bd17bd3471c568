// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.SourcePlace;
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
     * Finds the fact that a pointer leads to.
     *
     * @param pointer the pointer of a value or an object of the session
     * @return the fact of the value; of an object or a list the first fact that is stated within it, or else the first one;
     *     empty for the whole session, and for a value without a fact
     */
    public Optional<Fact> fact(String pointer) {
        Optional<Fact> exact = facts.stream()
                .filter(fact -> fact.pointer().toString().equals(pointer))
                .findFirst();
        if (exact.isPresent() || pointer.isEmpty()) {
            return exact;
        }
        List<Fact> within = facts.stream()
                .filter(fact -> fact.pointer().toString().startsWith(pointer + "/"))
                .toList();
        return within.stream()
                .filter(Fact::isStated)
                .findFirst()
                .or(() -> within.stream().findFirst());
    }

    /**
     * Returns a finding of a rule on the session with the words that it is about.
     *
     * <pre>{@code
     * List<Finding> located = validator.check(session).findings().stream().map(result::locate).toList();
     * }</pre>
     *
     * @param finding the finding
     * @return the finding with the place and the excerpt of the {@linkplain #fact fact} that its pointer leads to; with the
     *     document as its place if there is no such fact
     */
    public Finding locate(Finding finding) {
        return fact(finding.path())
                .map(fact -> finding.withPlace(fact.place()).withExcerpt(fact.excerpt()))
                .orElseGet(() -> finding.withPlace(SourcePlace.document(file)));
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
