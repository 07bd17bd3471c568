// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.treatysessions.finding.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by a mapper with the {@link TreatySessionsModule} for a value that is structurally broken.
 *
 * @since 0.1
 */
public final class InvalidDocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final Finding[] findings;

    InvalidDocumentException(JsonParser parser, Class<?> type, List<Finding> findings) {
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
