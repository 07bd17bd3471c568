// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;

/** The values of several documents of one session as a tree that can grow; each value with its fact. */
final class SessionTree {

    /** Lists that one document gives whole: those of a later one are not mixed in. */
    private static final Set<String> WHOLE = Set.of("paragraphs", "actions", "statements", "bodies", "issues");

    private final Node root;
    private final ImportResult first;
    private final List<Finding> findings = new ArrayList<>();
    private ImportResult.Characters characters;

    /** An object: its values by member, lists as lists; objects are nodes, other values have their facts. */
    private static final class Node {

        private final ModelType<?, ?> type;
        private final Map<Member<?, ?>, List<Object>> members =
                new TreeMap<>(Comparator.comparingInt((Member<?, ?> member) -> member.position()));

        private Node(ModelType<?, ?> type) {
            this.type = type;
        }
    }

    /** A value and the fact that it is from. */
    private record Leaf(Object value, @Nullable Fact fact) {}

    SessionTree(ImportResult result) {
        this.first = result;
        this.characters = result.characters();
        this.root = node(
                SessionModel.COUNTRY_SESSION,
                result.session().orElseThrow(),
                Pointer.ROOT,
                SessionMerge.byPointer(result.facts()));
        findings.addAll(result.findings());
    }

    private static <T> Node node(ModelType<T, ?> type, T object, Pointer at, Map<String, Fact> facts) {
        Node node = new Node(type);
        for (Member<T, ?> member : type.members()) {
            List<Object> values = new ArrayList<>();
            int index = 0;
            for (Object value : member.values(object)) {
                Pointer pointer = at.append(member);
                pointer = member.isList() ? pointer.append(index++) : pointer;
                values.add(value(member, value, pointer, facts));
            }
            if (!values.isEmpty()) {
                node.members.put(member, values);
            }
        }
        return node;
    }

    @SuppressWarnings("unchecked") // the table gives each value the type of its member
    private static <V> Object value(Member<?, ?> member, Object value, Pointer pointer, Map<String, Fact> facts) {
        return member.type() instanceof ModelType<?, ?> model
                ? node((ModelType<V, ?>) model, (V) value, pointer, facts)
                : new Leaf(value, facts.get(pointer.toString()));
    }

    // ------------------------------------------------------------------------------------------ same session

    /** Returns whether a session is this one, as far as both state what identifies a session. */
    boolean isOfSameSession(CountrySession other) {
        CountrySession mine = build();
        return mine.getCommittee() == other.getCommittee()
                && mine.getStateParty().getCode().equals(other.getStateParty().getCode())
                && meet(mine.getDialogueDates(), other.getDialogueDates())
                && agree(
                        mine.getCommitteeSession().orElse(null),
                        other.getCommitteeSession().orElse(null))
                && agree(
                        mine.getPreSession().orElse(null), other.getPreSession().orElse(null))
                && instrumentsMeet(mine, other)
                && reportsAgree(mine, other);
    }

    private static boolean meet(List<PartialDate> one, List<PartialDate> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static boolean agree(@Nullable MeetingPeriod one, @Nullable MeetingPeriod other) {
        return one == null
                || other == null
                || one.getNumber().isEmpty()
                || other.getNumber().isEmpty()
                || one.getNumber().equals(other.getNumber());
    }

    private static boolean instrumentsMeet(CountrySession one, CountrySession other) {
        Set<Instrument> mine = instruments(one);
        Set<Instrument> others = instruments(other);
        return mine.isEmpty() || others.isEmpty() || mine.stream().anyMatch(others::contains);
    }

    private static Set<Instrument> instruments(CountrySession session) {
        Set<Instrument> instruments = new LinkedHashSet<>(session.getInstrumentsUnderReview());
        session.getStateReports().forEach(report -> instruments.add(report.getInstrument()));
        session.getConcludingObservations().forEach(each -> each.getInstrument().ifPresent(instruments::add));
        session.getListsOfIssues().forEach(each -> each.getInstrument().ifPresent(instruments::add));
        session.getWrittenReplies().forEach(each -> each.getInstrument().ifPresent(instruments::add));
        return instruments;
    }

    /** Reports of one instrument with other numbers are of another session. */
    private static boolean reportsAgree(CountrySession one, CountrySession other) {
        boolean both =
                !one.getDialogueDates().isEmpty() && !other.getDialogueDates().isEmpty();
        return both
                || one.getStateReports().stream()
                        .noneMatch(mine -> other.getStateReports().stream()
                                .anyMatch(report -> mine.getInstrument() == report.getInstrument()
                                        && mine.getNumbers().isPresent()
                                        && report.getNumbers().isPresent()
                                        && !mine.getNumbers()
                                                .get()
                                                .overlaps(report.getNumbers().get())));
    }

    // ------------------------------------------------------------------------------------------------ merge

    void merge(ImportResult result) {
        Node other = node(
                SessionModel.COUNTRY_SESSION,
                result.session().orElseThrow(),
                Pointer.ROOT,
                SessionMerge.byPointer(result.facts()));
        findings.addAll(result.findings());
        merge(root, other, Pointer.ROOT);
        ImportResult.Characters more = result.characters();
        characters = new ImportResult.Characters(
                characters.facts() + more.facts(),
                characters.labels() + more.labels(),
                characters.furniture() + more.furniture(),
                characters.unplaced() + more.unplaced());
    }

    private void merge(Node mine, Node other, Pointer at) {
        other.members.forEach((member, values) -> {
            List<Object> known = mine.members.get(member);
            if (known == null) {
                mine.members.put(member, new ArrayList<>(values));
            } else if (!member.isList()) {
                value(known, values.get(0), at.append(member));
            } else if (!WHOLE.contains(member.name())) {
                list(member, known, values, at.append(member));
            }
        });
    }

    private void value(List<Object> known, Object other, Pointer at) {
        if (known.get(0) instanceof Node mine && other instanceof Node theirs) {
            merge(mine, theirs, at);
        } else if (known.get(0) instanceof Leaf mine && other instanceof Leaf theirs) {
            if (mine.value() instanceof PartialDate date
                    && theirs.value() instanceof PartialDate more
                    && isMoreExact(more, date)) {
                known.set(0, theirs);
            } else if (isDisagreement(mine.value(), theirs.value())) {
                disagree(mine, theirs, at);
            }
        }
    }

    private static boolean isMoreExact(PartialDate more, PartialDate date) {
        return more.toString().startsWith(date.toString())
                && more.toString().length() > date.toString().length();
    }

    private static boolean isDisagreement(Object mine, Object theirs) {
        if (mine instanceof PartialDate date && theirs instanceof PartialDate other && isMoreExact(date, other)) {
            return false;
        }
        // Prose is taken from the first document; other words in another one are not a disagreement.
        boolean prose = mine instanceof String text && text.length() > 100;
        return !prose && !mine.equals(theirs);
    }

    private void disagree(Leaf mine, Leaf theirs, Pointer at) {
        Finding finding = Finding.of(
                ImportRule.SOURCES_DISAGREE,
                at.toString(),
                Argument.VALUE.of(mine.value().toString()),
                Argument.FOUND.of(theirs.value().toString()),
                Argument.SOURCE.of(
                        theirs.fact() == null ? "" : theirs.fact().place().toString()));
        Fact fact = mine.fact();
        findings.add(fact == null ? finding : finding.withPlace(fact.place()));
    }

    private void list(Member<?, ?> member, List<Object> known, List<Object> values, Pointer at) {
        List<Object> free = new ArrayList<>(known);
        for (Object value : values) {
            Object match = match(member, free, value);
            if (match == null) {
                boolean isListed = value instanceof Leaf leaf
                        && known.stream()
                                .anyMatch(each -> each instanceof Leaf mine
                                        && mine.value().equals(leaf.value()));
                if (!isListed) {
                    known.add(value);
                }
            } else {
                free.remove(match);
                if (match instanceof Node mine && value instanceof Node other) {
                    merge(mine, other, at.append(known.indexOf(match)));
                }
            }
        }
    }

    /** Finds the entry that a value is the same as: by the keys of its type, else by what does not differ. */
    private static @Nullable Object match(Member<?, ?> list, List<Object> known, Object value) {
        if (value instanceof Leaf leaf) {
            return known.stream()
                    .filter(each -> each instanceof Leaf mine && mine.value().equals(leaf.value()))
                    .findFirst()
                    .orElse(null);
        }
        Node other = (Node) value;
        if (list.name().equals("sources")) {
            return known.stream()
                    .filter(each -> same((Node) each, other, "symbol"))
                    .findFirst()
                    .orElse(null);
        }
        for (List<? extends Member<?, ?>> key : other.type.keys()) {
            for (Object each : known) {
                if (same((Node) each, other, key) && !differ((Node) each, other, "symbol")) {
                    return each;
                }
            }
        }
        boolean isDocument = other.type.member("symbol").isPresent()
                || other.type.member("instrument").isPresent();
        if (!isDocument) {
            return null;
        }
        return known.stream()
                .filter(each -> compatible((Node) each, other))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether two documents may be one: nothing that identifies a document differs. */
    private static boolean compatible(Node mine, Node other) {
        boolean differ = Stream.of("symbol", "instrument", "kind").anyMatch(key -> differ(mine, other, key));
        return !differ && Objects.equals(leaf(mine, "territory"), leaf(other, "territory"));
    }

    private static boolean differ(Node mine, Node other, String key) {
        Object one = leaf(mine, key);
        Object two = leaf(other, key);
        return one != null && two != null && !one.equals(two);
    }

    /** Returns whether two objects have the same key: its first member, and the others or none of them. */
    private static boolean same(Node mine, Node other, List<? extends Member<?, ?>> key) {
        return leaf(mine, key.get(0).name()) != null
                && key.stream()
                        .allMatch(member -> Objects.equals(leaf(mine, member.name()), leaf(other, member.name())));
    }

    private static boolean same(Node mine, Node other, String key) {
        Object one = leaf(mine, key);
        return one != null && one.equals(leaf(other, key));
    }

    private static @Nullable Object leaf(Node node, String name) {
        for (Map.Entry<Member<?, ?>, List<Object>> entry : node.members.entrySet()) {
            if (entry.getKey().name().equals(name) && entry.getValue().get(0) instanceof Leaf leaf) {
                return leaf.value();
            }
        }
        return null;
    }

    // ----------------------------------------------------------------------------------------------- result

    ImportResult result() {
        List<Fact> facts = new ArrayList<>();
        facts(root, Pointer.ROOT, facts);
        return new ImportResult(
                first.file(),
                first.kind(),
                java.util.Optional.of(build()),
                facts,
                SessionMerge.distinct(findings),
                characters);
    }

    private static void facts(Node node, Pointer at, List<Fact> facts) {
        node.members.forEach((member, values) -> {
            int index = 0;
            for (Object value : values) {
                Pointer pointer = at.append(member);
                pointer = member.isList() ? pointer.append(index++) : pointer;
                if (value instanceof Node child) {
                    facts(child, pointer, facts);
                } else if (value instanceof Leaf leaf && leaf.fact() != null) {
                    Fact fact = leaf.fact();
                    facts.add(new Fact(
                            pointer, leaf.value(), fact.words(), fact.place(), fact.excerpt(), fact.isStated()));
                }
            }
        });
    }

    private CountrySession build() {
        return (CountrySession) build(root, root.type);
    }

    private static <T, B> Object build(Node node, ModelType<T, B> type) {
        B builder = type.newBuilder();
        for (Member<T, ?> member : type.members()) {
            for (Object value : node.members.getOrDefault(member, List.of())) {
                set(
                        type,
                        builder,
                        member,
                        value instanceof Node child ? build(child, child.type) : ((Leaf) value).value());
            }
        }
        return Objects.requireNonNull(type.build(builder));
    }

    @SuppressWarnings("unchecked") // the values came from members of the same types
    private static <T, B, V> void set(ModelType<T, B> type, B builder, Member<T, V> member, Object value) {
        type.set(builder, member, (V) value);
    }

    /** {@return the files and the number of facts, for a developer's eyes} */
    @Override
    public String toString() {
        return root.members.keySet().stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
