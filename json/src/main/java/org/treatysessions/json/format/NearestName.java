package org.treatysessions.json.format;

import java.util.Locale;
import java.util.Optional;

/** The known name that somebody who wrote an unknown one may have meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * Finds the nearest of several names.
     *
     * @param name an unknown name
     * @param known the known names
     * @return the nearest; empty where none is near
     */
    public static Optional<String> of(String name, Iterable<String> known) {
        String nearest = "";
        int least = 1 + Math.max(1, name.length() / 3);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) < least) {
                int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** The least number of characters to insert, delete or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
