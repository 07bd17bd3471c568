// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * Suggests a known name for an unknown one.
 *
 * @since 0.1
 */
public final class NearestName {

    private NearestName() {}

    /**
     * Finds the known name that is most similar to an unknown one.
     *
     * @param name the unknown name
     * @param known the known names
     * @return the most similar name; empty if none is similar
     */
    public static Optional<String> find(String name, Iterable<String> known) {
        char[] lowerCase = lowerCase(name);
        String nearest = "";
        int min = 1 + Math.max(1, name.length() / 3);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - lowerCase.length) < min) {
                int distance = distance(lowerCase, lowerCase(candidate), min);
                if (distance < min) {
                    min = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static char[] lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT).toCharArray();
    }

    /**
     * Returns the number of characters to insert, delete or replace (Levenshtein distance), at most a limit.
     *
     * <p>Only prefixes whose lengths differ by less than the limit are compared, as long as one of them is within it.
     */
    private static int distance(char[] a, char[] b, int limit) {
        if (Math.abs(a.length - b.length) >= limit) {
            return limit;
        }
        int[] previous = new int[b.length + 2];
        int[] current = new int[b.length + 2];
        for (int j = 0; j <= b.length; j++) {
            previous[j] = Math.min(j, limit);
        }
        for (int i = 1; i <= a.length; i++) {
            int from = Math.max(1, i - limit + 1);
            int to = Math.min(b.length, i + limit - 1);
            current[from - 1] = from == 1 ? Math.min(i, limit) : limit;
            int nearest = current[from - 1];
            for (int j = from; j <= to; j++) {
                int replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.min(Math.min(replaced, limit), 1 + Math.min(previous[j], current[j - 1]));
                nearest = Math.min(nearest, current[j]);
            }
            if (nearest >= limit) {
                return limit;
            }
            current[to + 1] = limit;
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return Math.min(previous[b.length], limit);
    }
}
