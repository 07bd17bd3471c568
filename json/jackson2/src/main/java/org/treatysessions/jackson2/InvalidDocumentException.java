// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;

/**
 * Thrown by a mapper with the {@link TreatySessionsJackson2Module} for a value that is structurally broken.
 *
 * @since 0.1
 */
public final class InvalidDocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** All structural problems. */
    private final Finding[] findings;

    InvalidDocumentException(@Nullable JsonParser parser, Class<?> type, List<Finding> findings) {
        super(
                parser,
                findings.stream()
                        .map(finding -> "\"" + finding.path() + "\": " + finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining(" ")),
                type);
        this.findings = findings.toArray(Finding[]::new);
    }

    /**
     * {@return all structural problems of the value; pointers start at the value, and locations are those of the parser}
     */
    public List<Finding> findings() {
        return List.of(findings);
    }
}
