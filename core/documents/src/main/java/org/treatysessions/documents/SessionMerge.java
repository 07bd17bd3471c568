// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.CountrySession;

/**
 * Merges what was read from several documents of one session into one session.
 *
 * <p>Results are of one session if committee and State agree and nothing contradicts: the days of the dialogue, the numbers
 * of the sessions, the instruments of the documents. Entries of lists are matched by symbol, then by instrument, kind and
 * territory. Where documents disagree, the value of the first document is used and both places are reported. Every value
 * keeps the words of the document that it came from; {@code sources} has all documents.
 *
 * <pre>{@code
 * for (ImportResult session : SessionMerge.of(results)) {
 *     session.session().ifPresent(System.out::println);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class SessionMerge {

    private SessionMerge() {}

    /**
     * Merges results.
     *
     * @param results the results, those of the documents to be trusted most first
     * @return a result for each session, in the order of their first documents; results without a session are returned as
     *     they are
     */
    public static List<ImportResult> of(Collection<ImportResult> results) {
        List<Object> merged = new ArrayList<>();
        for (ImportResult result : results) {
            Optional<CountrySession> session = result.session();
            if (session.isEmpty()) {
                merged.add(result);
                continue;
            }
            Optional<SessionTree> same = merged.stream()
                    .filter(SessionTree.class::isInstance)
                    .map(SessionTree.class::cast)
                    .filter(tree -> tree.isOfSameSession(session.get()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().merge(result);
            } else {
                merged.add(new SessionTree(result));
            }
        }
        return merged.stream()
                .map(each -> each instanceof SessionTree tree ? tree.result() : (ImportResult) each)
                .toList();
    }

    /** Returns the facts of a result by their pointers. */
    static Map<String, Fact> byPointer(List<Fact> facts) {
        Map<String, Fact> byPointer = new LinkedHashMap<>();
        facts.forEach(fact -> byPointer.putIfAbsent(fact.pointer().toString(), fact));
        return byPointer;
    }

    /** Returns findings without repetition. */
    static List<Finding> distinct(List<Finding> findings) {
        return findings.stream().filter(Objects::nonNull).distinct().toList();
    }
}
