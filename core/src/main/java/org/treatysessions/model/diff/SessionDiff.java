// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;

/**
 * The differences between two records of a session, member by member.
 *
 * <pre>{@code
 * for (Change change : SessionDiff.between(before, after).changes()) {
 *     System.out.println(change.kind() + " " + change.pointer());
 * }
 * }</pre>
 *
 * <p>Entries of lists are matched by what identifies them, such as the symbol of a document or the name of a person ({@link
 * ModelType#keys()}), not by their index: an entry that is inserted changes nothing in those after it. If one entry of each
 * record is left over, these two are taken as the same one, unless both have a symbol. Extensions are compared by the names of their members. Dates and
 * texts are equal if they are written alike. Two records are equal if, and only if, there is no difference. Immutable.
 *
 * @since 0.1
 */
public final class SessionDiff {

    private final List<Change> changes;

    private SessionDiff(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two records.
     *
     * @param before the earlier record
     * @param after the later record
     * @return the differences
     */
    public static SessionDiff between(CountrySession before, CountrySession after) {
        Comparison comparison = new Comparison();
        comparison.objects(SessionModel.COUNTRY_SESSION, before, Pointer.ROOT, after, Pointer.ROOT);
        return new SessionDiff(comparison.changes);
    }

    /**
     * Returns the differences.
     *
     * @return the differences, in the order of the format; in a list, those that were removed first, then the others in the
     *     order of the later record
     */
    public List<Change> changes() {
        return changes;
    }

    /** {@return whether the records are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Counts the differences of a kind.
     *
     * @param kind the kind
     * @return how many there are
     */
    public long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** {@return the differences, one on each line} */
    @Override
    public String toString() {
        return String.join("\n", changes.stream().map(Change::toString).toList());
    }

    private static final class Comparison {

        private final List<Change> changes = new ArrayList<>();

        <T> void objects(ModelType<T, ?> type, T before, Pointer beforeAt, T after, Pointer afterAt) {
            if (before.equals(after)) {
                return;
            }
            for (Member<T, ?> member : type.members()) {
                Pointer from = beforeAt.append(member);
                Pointer to = afterAt.append(member);
                if (member instanceof ListMember<T, ?> list) {
                    lists(list, before, from, after, to);
                } else {
                    values(member, member.get(before), from, member.get(after), to);
                }
            }
        }

        private void values(
                Member<?, ?> member, @Nullable Object before, Pointer from, @Nullable Object after, Pointer to) {
            if (before == null && after == null) {
                return;
            }
            if (before == null) {
                add(ChangeKind.ADDED, member, null, null, after, to);
            } else if (after == null) {
                add(ChangeKind.REMOVED, member, before, from, null, null);
            } else if (member.type() instanceof ModelType<?, ?> type) {
                objectsOf(type, before, from, after, to);
            } else if (before instanceof JsonObject one && after instanceof JsonObject other) {
                extensions(member, one, from, other, to);
            } else if (!before.equals(after)) {
                add(ChangeKind.CHANGED, member, before, from, after, to);
            }
        }

        @SuppressWarnings("unchecked") // the table gives each value the type of its member
        private <T> void objectsOf(ModelType<T, ?> type, Object before, Pointer from, Object after, Pointer to) {
            objects(type, (T) before, from, (T) after, to);
        }

        private void extensions(Member<?, ?> member, JsonObject before, Pointer from, JsonObject after, Pointer to) {
            Set<String> names = new LinkedHashSet<>(before.members().keySet());
            names.addAll(after.members().keySet());
            for (String name : names) {
                @Nullable JsonValue one = before.members().get(name);
                @Nullable JsonValue other = after.members().get(name);
                values(member, one, from.append(name), other, to.append(name));
            }
            if (before.members().equals(after.members()) && !before.equals(after)) {
                add(ChangeKind.CHANGED, member, before, from, after, to);
            }
        }

        private <T, V> void lists(ListMember<T, V> member, T beforeOwner, Pointer from, T afterOwner, Pointer to) {
            List<V> before = member.get(beforeOwner);
            List<V> after = member.get(afterOwner);
            ListMatch<V> match = ListMatch.of(member.type(), before, after);
            for (int i = 0; i < before.size(); i++) {
                if (!match.isMatchedBefore(i)) {
                    add(ChangeKind.REMOVED, member, before.get(i), from.append(i), null, null);
                }
            }
            for (int i = 0; i < after.size(); i++) {
                int other = match.before(i);
                if (other < 0) {
                    add(ChangeKind.ADDED, member, null, null, after.get(i), to.append(i));
                    continue;
                }
                if (match.isMoved(i)) {
                    add(ChangeKind.MOVED, member, before.get(other), from.append(other), after.get(i), to.append(i));
                }
                values(member, before.get(other), from.append(other), after.get(i), to.append(i));
            }
        }

        private void add(
                ChangeKind kind,
                Member<?, ?> member,
                @Nullable Object before,
                @Nullable Pointer from,
                @Nullable Object after,
                @Nullable Pointer to) {
            changes.add(new Change(
                    kind,
                    member,
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(before),
                    Optional.ofNullable(after)));
        }
    }
}
