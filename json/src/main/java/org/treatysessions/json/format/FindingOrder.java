package org.treatysessions.json.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;

/**
 * The order of findings in a report: by record, then by place, then by rule id.
 *
 * <p>Places are in the order of the format's members, an object before its members, members that the format does not
 * know after those that it does, in the order of the document.
 */
public final class FindingOrder {

    private FindingOrder() {}

    /** What a finding is sorted by. */
    private record Key(Finding finding, List<String> names, List<Integer> positions) {}

    /**
     * Sorts findings.
     *
     * @param findings the findings of sessions
     * @return the findings in the order of a report
     */
    public static List<Finding> sorted(List<Finding> findings) {
        return sorted(findings, SessionFormat.COUNTRY_SESSION);
    }

    /**
     * Sorts findings on a value.
     *
     * @param findings the findings
     * @param root the format of the value
     * @return the findings in the order of a report
     */
    public static List<Finding> sorted(List<Finding> findings, ValueFormat<?> root) {
        if (findings.size() < 2) {
            return List.copyOf(findings);
        }
        List<Key> keys = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            List<String> names = Pointer.names(finding.path());
            keys.add(new Key(finding, names, positions(names, root)));
        }
        keys.sort(Comparator.<Key, RecordId>comparing(
                        key -> key.finding().record().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(FindingOrder::byPlace)
                .thenComparing(key -> key.finding().rule().id()));
        return keys.stream().map(Key::finding).toList();
    }

    /** The position of each name in the format: Integer.MAX_VALUE for a member that the format does not know. */
    private static List<Integer> positions(List<String> names, ValueFormat<?> root) {
        List<Integer> positions = new ArrayList<>(names.size());
        ValueFormat<?> format = root;
        boolean inList = false;
        for (String name : names) {
            if (inList) {
                positions.add(index(name));
                inList = false;
            } else if (format instanceof ObjectFormat<?, ?> object) {
                int position = object.position(name);
                positions.add(position < 0 ? Integer.MAX_VALUE : position);
                format = position < 0
                        ? Values.EXTENSIONS
                        : object.members().get(position).values();
                inList = position >= 0 && object.members().get(position).isList();
            } else {
                positions.add(Integer.MAX_VALUE);
            }
        }
        return positions;
    }

    /** The index that a name is; rules of others may report places that cannot be. */
    private static int index(String name) {
        try {
            return Math.max(0, Integer.parseInt(name));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
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

    /** Compares two places below different members that the format does not know. */
    private static int inTheDocument(Key a, Key b, int from) {
        Location locationOfA = a.finding().location().orElse(null);
        Location locationOfB = b.finding().location().orElse(null);
        return locationOfA != null && locationOfB != null
                ? locationOfA.compareTo(locationOfB)
                : a.names().get(from).compareTo(b.names().get(from));
    }
}
