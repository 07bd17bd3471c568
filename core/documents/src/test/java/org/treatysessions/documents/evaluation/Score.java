// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts facts of records against the truth, as the corpus's own script does. */
final class Score {

    private static final Set<String> SKIPPED = Set.of("schemaVersion", "id", "$schema");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(mr|mrs|ms|dr|prof|h\\.e|sir|dame|hon|judge)\\.?\\s+", Pattern.CASE_INSENSITIVE);

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Compares a value of a record with that of the truth; null is absent. */
    void compare(Object truth, Object record, String path) {
        if (truth instanceof Map || record instanceof Map) {
            members(map(truth), map(record), path);
        } else if (truth instanceof List || record instanceof List) {
            lists(list(truth), list(record), path);
        } else {
            value(text(truth), text(record), path);
        }
    }

    @SuppressWarnings("unchecked") // names of members are texts
    private static Map<String, Object> map(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    @SuppressWarnings("unchecked") // any list is one of objects
    private static List<Object> list(Object value) {
        return value instanceof List ? (List<Object>) value : value == null ? List.of() : List.of(value);
    }

    private void members(Map<String, Object> truth, Map<String, Object> record, String path) {
        Set<String> names = new LinkedHashSet<>(truth.keySet());
        names.addAll(record.keySet());
        for (String name : names) {
            String member = path + "/" + name;
            boolean skipped = SKIPPED.contains(name)
                    || name.startsWith("_")
                    || member.equals("/sources/*/title")
                    || (member.equals("/stateReports/*/kind") && !truth.containsKey(name));
            if (!skipped) {
                compare(truth.get(name), record.get(name), member);
            }
        }
    }

    private void lists(List<Object> truth, List<Object> record, String path) {
        boolean objects = truth.stream().anyMatch(Map.class::isInstance)
                || record.stream().anyMatch(Map.class::isInstance);
        if (!objects) {
            List<Object> rest = new ArrayList<>(record.stream().map(Score::text).toList());
            int right = 0;
            List<Object> lacking = new ArrayList<>();
            for (Object value : truth) {
                if (rest.remove(text(value))) {
                    right++;
                } else {
                    lacking.add(value);
                }
            }
            count(path, right, rest.size(), Math.max(0, lacking.size() - rest.size()));
            if (!lacking.isEmpty() || !rest.isEmpty()) {
                differences.add(path + ": truth " + lacking + ", record " + rest);
            }
            return;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            for (int j = 0; j < record.size(); j++) {
                pairs.add(new int[] {agreement(truth.get(i), record.get(j)), -Math.abs(i - j), i, j});
            }
        }
        pairs.sort((a, b) -> a[0] != b[0] ? b[0] - a[0] : b[1] - a[1]);
        Map<Integer, Integer> matched = new LinkedHashMap<>();
        Set<Integer> used = new LinkedHashSet<>();
        for (int[] pair : pairs) {
            if (!matched.containsKey(pair[2]) && used.add(pair[3])) {
                matched.put(pair[2], pair[3]);
            }
        }
        for (int i = 0; i < truth.size(); i++) {
            compare(truth.get(i), matched.containsKey(i) ? record.get(matched.get(i)) : null, path + "/*");
        }
        for (int j = 0; j < record.size(); j++) {
            if (!matched.containsValue(j)) {
                compare(null, record.get(j), path + "/*");
            }
        }
    }

    private static int agreement(Object truth, Object record) {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        leaves(truth, "", one);
        leaves(record, "", other);
        int agreement = 0;
        for (String leaf : one) {
            if (other.remove(leaf)) {
                agreement++;
            }
        }
        return agreement;
    }

    private static void leaves(Object value, String path, List<String> leaves) {
        if (value instanceof Map) {
            map(value).forEach((name, member) -> leaves(member, path + "/" + name, leaves));
        } else if (value instanceof List) {
            list(value).forEach(element -> leaves(element, path + "/*", leaves));
        } else {
            leaves.add(path + "=" + text(value));
        }
    }

    private void value(Object truth, Object record, String path) {
        boolean isName = path.endsWith("/name") || path.endsWith("/author");
        Object one =
                isName && truth instanceof String name ? HONORIFIC.matcher(name).replaceFirst("") : truth;
        Object two = isName && record instanceof String name
                ? HONORIFIC.matcher(name).replaceFirst("")
                : record;
        if (one == null && two == null) {
            return;
        }
        if (two == null) {
            count(path, 0, 0, 1);
        } else if (two.equals(one)) {
            count(path, 1, 0, 0);
            return;
        } else {
            count(path, 0, 1, 0);
        }
        differences.add(path + ": truth " + one + ", record " + two);
    }

    private static Object text(Object value) {
        return value instanceof String text
                ? text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip()
                : value;
    }

    private void count(String path, int right, int wrong, int missing) {
        int[] count = counts.computeIfAbsent(path, key -> new int[3]);
        count[0] += right;
        count[1] += wrong;
        count[2] += missing;
    }

    /** Returns right, wrong and missing facts of all members. */
    int[] total() {
        int[] total = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < 3; i++) {
                total[i] += count[i];
            }
        });
        return total;
    }

    List<String> differences() {
        return Collections.unmodifiableList(differences);
    }

    /** Returns a line for each member, and the totals. */
    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((path, count) -> {
            if (count[0] + count[1] + count[2] > 0) {
                report.append(String.format(
                        Locale.ROOT, "%-58s right %4d  wrong %3d  missing %3d%n", path, count[0], count[1], count[2]));
            }
        });
        int[] total = total();
        report.append(String.format(
                Locale.ROOT,
                "right %d, wrong %d, missing %d; precision %.1f %%, recall %.1f %%%n",
                total[0],
                total[1],
                total[2],
                100.0 * total[0] / Math.max(1, total[0] + total[1]),
                100.0 * total[0] / Math.max(1, total[0] + total[1] + total[2])));
        return report.toString();
    }
}
