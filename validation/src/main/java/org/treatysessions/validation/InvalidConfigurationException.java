// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.List;

/**
 * Thrown for an invalid configuration: its text is malformed, or it names an unknown rule.
 *
 * @since 0.1
 */
public final class InvalidConfigurationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    InvalidConfigurationException(List<String> problems) {
        this("The configuration", problems);
    }

    /** Creates an exception on a configuration with a name, such as that of its file. */
    InvalidConfigurationException(String configuration, List<String> problems) {
        super(configuration + " is invalid: " + String.join("; ", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** {@return all problems, with their locations if known} */
    public List<String> problems() {
        return List.of(problems);
    }
}
