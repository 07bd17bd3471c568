// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;

/** A session in the making, from one document. */
public final class SessionDraft {

    private final ReadDocument document;
    private final ObjectDraft<CountrySession> root = new ObjectDraft<>(SessionModel.COUNTRY_SESSION);
    private final Coverage coverage = new Coverage();
    private final List<OpenProblem> problems = new ArrayList<>();

    /** A problem whose pointer is only known when all objects are. */
    private record OpenProblem(
            ImportRule rule,
            ObjectDraft<?> object,
            Optional<Member<?, ?>> member,
            Words words,
            List<ArgumentValue<?>> arguments) {}

    /**
     * Creates a session without values.
     *
     * @param document the document
     */
    public SessionDraft(ReadDocument document) {
        this.document = document;
    }

    /** {@return the document} */
    public ReadDocument document() {
        return document;
    }

    /** {@return the session} */
    public ObjectDraft<CountrySession> session() {
        return root;
    }

    /**
     * Marks words as a label: they belong to a fact or structure the document, but are not a value.
     *
     * @param block the block
     * @param from the first character
     * @param to the character after the last one
     */
    public void label(TextBlock block, int from, int to) {
        coverage.label(block, from, to);
    }

    /**
     * Marks a whole block as a label.
     *
     * @param block the block
     */
    public void label(TextBlock block) {
        coverage.label(block, 0, block.text().length());
    }

    /**
     * Marks words as part of a fact whose own words are elsewhere, such as a point of a paragraph.
     *
     * @param words the words
     */
    public void partOfFact(Words words) {
        coverage.fact(words);
    }

    /**
     * Returns the parts of a block that have no use yet.
     *
     * @param block the block
     * @return the parts with letters or digits
     */
    public List<Words> unplaced(TextBlock block) {
        return coverage.unplaced(block);
    }

    /**
     * Reports a problem with a member.
     *
     * @param rule the rule
     * @param object the object that lacks the value
     * @param member the member
     * @param words the words that were not understood
     * @param arguments further arguments of the finding
     */
    public void report(
            ImportRule rule, ObjectDraft<?> object, Member<?, ?> member, Words words, ArgumentValue<?>... arguments) {
        problems.add(new OpenProblem(rule, object, Optional.of(member), words, List.of(arguments)));
        coverage.label(words.block(), words.from(), words.to());
    }

    /**
     * Reports a problem with the document.
     *
     * @param rule the rule
     * @param words the words that were not understood
     * @param arguments further arguments of the finding
     */
    public void report(ImportRule rule, Words words, ArgumentValue<?>... arguments) {
        problems.add(new OpenProblem(rule, root, Optional.empty(), words, List.of(arguments)));
        coverage.label(words.block(), words.from(), words.to());
    }

    /**
     * Ends the draft.
     *
     * @return the session with its facts and problems
     */
    public Interpretation finish() {
        List<Words> lost = new ArrayList<>();
        root.prune(lost::add);
        List<FoundFact> facts = new ArrayList<>();
        root.facts(Pointer.ROOT, (pointer, leaf) -> {
            Words words = leaf.words().orElseThrow();
            coverage.fact(words);
            facts.add(new FoundFact(
                    pointer,
                    leaf.value(),
                    words.text(),
                    document.place(words.block(), words.from(), words.to()),
                    words.block().text().text(),
                    words.isStated()));
        });
        List<Problem> found = new ArrayList<>();
        problems.forEach(open -> found.add(close(open)));
        lost.forEach(words -> found.add(problem(ImportRule.VALUE_UNCLEAR, Pointer.ROOT, words, List.of())));
        unplaced(found);
        found.sort(Comparator.comparing(Problem::place));
        Optional<CountrySession> session = root.has(SessionModel.COUNTRY_SESSION.committee)
                        && root.has(SessionModel.COUNTRY_SESSION.stateParty)
                        && hasMore(facts)
                ? Optional.of(root.build())
                : Optional.empty();
        return new Interpretation(session, session.isPresent() ? facts : List.of(), found, counts());
    }

    private static boolean hasMore(List<FoundFact> facts) {
        return facts.stream()
                .map(fact -> fact.pointer().segments().get(0))
                .anyMatch(member -> !member.equals(SessionModel.COUNTRY_SESSION.committee.name())
                        && !member.equals(SessionModel.COUNTRY_SESSION.stateParty.name())
                        && !member.equals(SessionModel.COUNTRY_SESSION.sources.name()));
    }

    private Interpretation.Characters counts() {
        Coverage.Counts counts = coverage.count(document.textBlocks());
        return new Interpretation.Characters(counts.facts(), counts.labels(), counts.furniture(), counts.unplaced());
    }

    private Problem close(OpenProblem open) {
        Pointer object = root.pointerTo(open.object(), Pointer.ROOT).orElse(Pointer.ROOT);
        Pointer pointer =
                open.member().map(member -> object.append(member.name())).orElse(object);
        return problem(open.rule(), pointer, open.words(), open.arguments());
    }

    private Problem problem(ImportRule rule, Pointer pointer, Words words, List<ArgumentValue<?>> arguments) {
        List<ArgumentValue<?>> all = new ArrayList<>();
        all.add(Argument.VALUE.of(words.text()));
        all.addAll(arguments);
        return new Problem(
                rule,
                pointer,
                document.place(words.block(), words.from(), words.to()),
                words.text(),
                Optional.of(words.block().text().text()),
                all);
    }

    /** Reports text without a place; all of it between two facts makes one problem. */
    private void unplaced(List<Problem> found) {
        Words first = null;
        int count = 0;
        for (TextBlock block : document.textBlocks()) {
            List<Words> parts = coverage.unplaced(block);
            if (first != null && coverage.hasFacts(block)) {
                found.add(unplaced(first, count));
                first = null;
                count = 0;
            }
            for (Words part : parts) {
                first = first == null ? part : first;
                count += part.to() - part.from();
            }
        }
        if (first != null) {
            found.add(unplaced(first, count));
        }
    }

    private Problem unplaced(Words words, int count) {
        return problem(ImportRule.TEXT_UNPLACED, Pointer.ROOT, words, List.of(Argument.COUNT.of(count)));
    }
}
