package org.treatysessions.validation;

import java.util.List;

/** Thrown where a configuration cannot be used: its text is malformed, or it names a rule that there is not. */
public final class InvalidConfigurationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidConfigurationException(List<String> problems) {
        this("The configuration", problems);
    }

    /** Makes an exception on a configuration that has a name, be it that of its file. */
    InvalidConfigurationException(String configuration, List<String> problems) {
        super(configuration + " cannot be used: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return all problems, with their places where they have any} */
    public List<String> problems() {
        return problems;
    }
}
