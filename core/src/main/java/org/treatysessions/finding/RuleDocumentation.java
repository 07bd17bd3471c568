package org.treatysessions.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The documentation of a rule.
 *
 * <p>It is built step by step:
 *
 * <pre>{@code
 * RuleDocumentation.says("A session has no link to a webcast.")
 *         .because("Readers of our archive expect one.")
 *         .example("{\"links\": []}")
 *         .arguments("date")
 *         .source("Our house rules, section 3")
 *         .since("2.1");
 * }</pre>
 *
 * @param says what the rule reports, in full sentences
 * @param because why that is worth reporting, in full sentences
 * @param example JSON that the rule reports: members that replace those of a plain session, {@code null} to remove one; an
 *     array of such objects for several records of one run; or a text that is not a JSON object
 * @param arguments the names of the arguments that findings of the rule can have; see {@link Argument} for those of this
 *     library
 * @param sources the sources of the facts behind the rule: articles of treaties, documents of the United Nations; empty if
 *     the rule needs only the record itself
 * @param since the version in which the rule was introduced
 * @since 0.1
 */
public record RuleDocumentation(
        String says, String because, String example, List<String> arguments, List<String> sources, String since) {

    /**
     * Creates a documentation.
     *
     * @param says what the rule reports
     * @param because why that is worth reporting
     * @param example JSON that the rule reports
     * @param arguments the names of the arguments that findings of the rule can have
     * @param sources the sources of the facts behind the rule
     * @param since the version in which the rule was introduced
     */
    public RuleDocumentation {
        Objects.requireNonNull(says);
        Objects.requireNonNull(because);
        Objects.requireNonNull(example);
        Objects.requireNonNull(since);
        arguments = List.copyOf(arguments);
        sources = List.copyOf(sources);
    }

    /**
     * Starts a documentation.
     *
     * @param says what the rule reports, in full sentences
     * @return the documentation, all else empty
     */
    public static RuleDocumentation says(String says) {
        return new RuleDocumentation(says, "", "", List.of(), List.of(), "");
    }

    /**
     * Sets the reason.
     *
     * @param reason why it is worth reporting, in full sentences
     * @return the documentation with the reason
     */
    public RuleDocumentation because(String reason) {
        return new RuleDocumentation(says, reason, example, arguments, sources, since);
    }

    /**
     * Sets the example.
     *
     * @param json JSON that the rule reports, see {@link #example()}
     * @return the documentation with the example
     */
    public RuleDocumentation example(String json) {
        return new RuleDocumentation(says, because, json, arguments, sources, since);
    }

    /**
     * Sets the arguments of the rule's findings.
     *
     * @param names the names
     * @return the documentation with the names
     */
    public RuleDocumentation arguments(String... names) {
        return new RuleDocumentation(says, because, example, List.of(names), sources, since);
    }

    /**
     * Adds a source of the facts.
     *
     * @param source an article of a treaty, a document of the United Nations, or another source that readers can find
     * @return the documentation with the source
     */
    public RuleDocumentation source(String source) {
        List<String> more = new ArrayList<>(sources);
        more.add(source);
        return new RuleDocumentation(says, because, example, arguments, more, since);
    }

    /**
     * Sets the version in which the rule was introduced.
     *
     * @param version the version
     * @return the documentation with the version
     */
    public RuleDocumentation since(String version) {
        return new RuleDocumentation(says, because, example, arguments, sources, version);
    }

    /**
     * Parses a documentation from Markdown: a front matter with {@code arguments}, {@code sources} and {@code since}, and
     * the sections What, Why and Example, each of the first two one paragraph, the last a block of code.
     *
     * <pre>{@code
     * ---
     * arguments: date, end
     * sources:
     * - CRC/C/LUX/CO/3-4
     * since: 0.1
     * ---
     *
     * ## What
     *
     * The meeting ends before it starts.
     *
     * ## Why
     *
     * The two dates are swapped.
     *
     * ## Example
     *
     * ```json
     * {"committeeSession": {"start": "2018-06-01", "end": "2018-05-14"}}
     * ```
     * }</pre>
     *
     * @param markdown the text
     * @return the documentation
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleDocumentation parse(String markdown) {
        return new DocumentationParser(markdown).parse();
    }
}
