package org.treatysessions.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What people should know of a rule.
 *
 * <p>It is written where the rule is written, step by step:
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
 * @param example JSON that the rule reports: members that stand in a session in place of its own, {@code null} where a
 *     member is taken away; an array of such for several records of one run; or a whole text that is no JSON object
 * @param arguments the names of the arguments that findings of the rule have, each only where it applies; see
 *     {@link Argument} for those of this library
 * @param sources where the facts behind the rule come from: articles of treaties, documents of the United Nations; none
 *     where the rule needs no more than the record itself
 * @param since the version in which the rule came
 */
public record RuleDocumentation(
        String says, String because, String example, List<String> arguments, List<String> sources, String since) {

    /**
     * Makes a documentation.
     *
     * @param says what the rule reports
     * @param because why that is worth reporting
     * @param example JSON that the rule reports
     * @param arguments the names of the arguments that findings of the rule have
     * @param sources where the facts behind the rule come from
     * @param since the version in which the rule came
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
     * Begins a documentation.
     *
     * @param says what the rule reports, in full sentences
     * @return the documentation, all else empty
     */
    public static RuleDocumentation says(String says) {
        return new RuleDocumentation(says, "", "", List.of(), List.of(), "");
    }

    /**
     * Says why.
     *
     * @param reason why it is worth reporting, in full sentences
     * @return the documentation with the reason
     */
    public RuleDocumentation because(String reason) {
        return new RuleDocumentation(says, reason, example, arguments, sources, since);
    }

    /**
     * Gives an example.
     *
     * @param json JSON that the rule reports, see {@link #example()}
     * @return the documentation with the example
     */
    public RuleDocumentation example(String json) {
        return new RuleDocumentation(says, because, json, arguments, sources, since);
    }

    /**
     * Names the arguments of the rule's findings.
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
     * Says in which version the rule came.
     *
     * @param version the version
     * @return the documentation with the version
     */
    public RuleDocumentation since(String version) {
        return new RuleDocumentation(says, because, example, arguments, sources, version);
    }
}
