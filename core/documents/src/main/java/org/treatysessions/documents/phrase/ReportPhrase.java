// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatysessions.model.ReportNumbers;

/**
 * Words that name reports by their numbers, such as {@code combined second and third periodic reports}.
 *
 * @param from the first character
 * @param to the character after the last one
 * @param numbers the numbers; empty if they do not follow each other
 */
public record ReportPhrase(int from, int to, Optional<ReportNumbers> numbers) {

    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:and\\s+)?(?:combined\\s+|consolidated\\s+|joint\\s+)?(?:periodic\\s+|initial\\s+)?reports?\\b"
                    + "|\\s*rapports?(?:\\s+périodiques?)?(?!\\p{L})"
                    + "|\\s*informes?(?:\\s+periódicos?)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE = Pattern.compile(
            "reports?, which (?:will|would|shall) be (?:its|their|the)(?: combined)?\\s*$|(?:rapports?(?:\\s+périodiques?)?|informes?(?:\\s+periódicos?)?)(?:\\s+combinados)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Finds the reports that a text names.
     *
     * @param text the text
     * @return the phrases, in the order of the text
     */
    public static List<ReportPhrase> findAll(String text) {
        List<ReportPhrase> found = new ArrayList<>();
        for (OrdinalPhrase ordinals : OrdinalPhrase.findAll(text)) {
            boolean fits =
                    AFTER.matcher(text).region(ordinals.to(), text.length()).lookingAt()
                            || BEFORE.matcher(text.substring(Math.max(0, ordinals.from() - 50), ordinals.from()))
                                    .find();
            if (fits) {
                found.add(new ReportPhrase(ordinals.from(), ordinals.to(), ordinals.reportNumbers()));
            }
        }
        return found;
    }
}
