// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.meta.DocumentHeader;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.ValueType;

/**
 * The order of findings in a report: by record, then by place, then by rule id.
 *
 * <p>Places are in the order of {@link SessionModel}, an object before its members. Unknown members follow the known
 * ones, in the order of the document.
 *
 * @since 0.1
 */
public final class FindingOrder {

    private FindingOrder() {}

    /** A finding with the names and indices of its pointer, and the position of each in the format. */
    private record Key(Finding finding, List<String> names, List<Integer> positions) {}

    /**
     * Sorts findings on sessions.
     *
     * @param findings the findings
     * @return the findings in the order of a report
     */
    public static List<Finding> sorted(List<Finding> findings) {
        return sorted(findings, SessionModel.COUNTRY_SESSION);
    }

    /**
     * Sorts findings on values of a type.
     *
     * @param findings the findings
     * @param root the type
     * @return the findings in the order of a report
     */
    public static List<Finding> sorted(List<Finding> findings, ValueType<?> root) {
        if (findings.size() < 2) {
            return List.copyOf(findings);
        }
        List<Key> keys = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            List<String> names = Pointer.parse(finding.path()).segments();
            keys.add(new Key(finding, names, positions(names, root)));
        }
        keys.sort(FindingOrder::compare);
        return keys.stream().map(Key::finding).toList();
    }

    /** The position of each name in the format: negative in the header, {@code Integer.MAX_VALUE} for an unknown member. */
    private static List<Integer> positions(List<String> names, ValueType<?> root) {
        List<Integer> positions = new ArrayList<>(names.size());
        @Nullable ValueType<?> type = root;
        boolean inList = false;
        for (String name : names) {
            if (inList) {
                positions.add(index(name));
                inList = false;
                continue;
            }
            Member<?, ?> member =
                    type instanceof ModelType<?, ?> object ? object.member(name).orElse(null) : null;
            int header = positions.isEmpty() ? DocumentHeader.names().indexOf(name) : -1;
            if (member != null) {
                positions.add(member.position());
            } else if (header >= 0) {
                positions.add(header - DocumentHeader.names().size());
            } else {
                positions.add(Integer.MAX_VALUE);
            }
            type = member == null ? null : member.type();
            inList = member != null && member.isList();
        }
        return positions;
    }

    /** The index that a name is; user-defined rules may report places that do not exist. */
    private static int index(String name) {
        try {
            return Math.max(0, Integer.parseInt(name));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private static int compare(Key a, Key b) {
        int difference =
                byRecord(a.finding().record().orElse(null), b.finding().record().orElse(null));
        if (difference == 0) {
            difference = byPlace(a, b);
        }
        return difference == 0
                ? a.finding().rule().id().compareTo(b.finding().rule().id())
                : difference;
    }

    private static int byRecord(@Nullable RecordId a, @Nullable RecordId b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return a.compareTo(b);
    }

    private static int byPlace(Key a, Key b) {
        int common = Math.min(a.positions().size(), b.positions().size());
        for (int i = 0; i < common; i++) {
            int difference = Integer.compare(a.positions().get(i), b.positions().get(i));
            if (difference != 0) {
                return difference;
            }
            if (!a.names().get(i).equals(b.names().get(i))) {
                return inTheDocument(a, b, i);
            }
        }
        return Integer.compare(a.positions().size(), b.positions().size());
    }

    /** Compares two places below different unknown members. */
    private static int inTheDocument(Key a, Key b, int from) {
        Location locationOfA = a.finding().location().orElse(null);
        Location locationOfB = b.finding().location().orElse(null);
        return locationOfA != null && locationOfB != null
                ? locationOfA.compareTo(locationOfB)
                : a.names().get(from).compareTo(b.names().get(from));
    }
}
