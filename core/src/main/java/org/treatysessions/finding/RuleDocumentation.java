// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a rule.
 *
 * <p>It is built step by step:
 *
 * <pre>{@code
 * RuleDocumentation documentation = RuleDocumentation.of("A session has no link to a webcast.")
 *         .rationale("Readers of our archive expect one.")
 *         .example("{\"links\": []}")
 *         .arguments(Argument.DATE)
 *         .source("Our house rules, section 3")
 *         .since("2.1");
 * }</pre>
 *
 * @param description what the rule reports, in full sentences
 * @param rationale why that is worth reporting, in full sentences
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
        String description,
        String rationale,
        String example,
        List<String> arguments,
        List<String> sources,
        String since)
        implements Serializable {

    /**
     * Creates a documentation.
     *
     * @param description what the rule reports
     * @param rationale why that is worth reporting
     * @param example JSON that the rule reports
     * @param arguments the names of the arguments that findings of the rule can have
     * @param sources the sources of the facts behind the rule
     * @param since the version in which the rule was introduced
     */
    public RuleDocumentation {
        Objects.requireNonNull(description);
        Objects.requireNonNull(rationale);
        Objects.requireNonNull(example);
        Objects.requireNonNull(since);
        arguments = List.copyOf(arguments);
        sources = List.copyOf(sources);
    }

    /**
     * Starts a documentation.
     *
     * @param description what the rule reports, in full sentences
     * @return the documentation, all else empty
     */
    public static RuleDocumentation of(String description) {
        return new RuleDocumentation(description, "", "", List.of(), List.of(), "");
    }

    /**
     * Sets the reason.
     *
     * @param reason why it is worth reporting, in full sentences
     * @return the documentation with the reason
     */
    public RuleDocumentation rationale(String reason) {
        return new RuleDocumentation(description, reason, example, arguments, sources, since);
    }

    /**
     * Sets the example.
     *
     * @param json JSON that the rule reports, see {@link #example()}
     * @return the documentation with the example
     */
    public RuleDocumentation example(String json) {
        return new RuleDocumentation(description, rationale, json, arguments, sources, since);
    }

    /**
     * Sets the arguments of the rule's findings.
     *
     * @param all the arguments
     * @return the documentation with the names of the arguments
     */
    public RuleDocumentation arguments(Argument<?>... all) {
        List<String> names = Arrays.stream(all).map(Argument::name).toList();
        return new RuleDocumentation(description, rationale, example, names, sources, since);
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
        return new RuleDocumentation(description, rationale, example, arguments, more, since);
    }

    /**
     * Sets the version in which the rule was introduced.
     *
     * @param version the version
     * @return the documentation with the version
     */
    public RuleDocumentation since(String version) {
        return new RuleDocumentation(description, rationale, example, arguments, sources, version);
    }

    /**
     * Parses a documentation from Markdown: a front matter with {@code arguments}, {@code sources} and {@code since}, and
     * the sections What, Why and Example, each of the first two one paragraph, the last a block of code. A rule that no
     * record shows has no Example.
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

    /**
     * Reads a documentation from a resource in the form of {@link #parse}.
     *
     * @param name the name of the resource, for messages
     * @param resource the resource in UTF-8, which is closed; null if it does not exist
     * @return the documentation
     * @throws IllegalArgumentException if there is no such resource, or it has another form
     */
    public static RuleDocumentation read(String name, @Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalArgumentException("Missing rule documentation: " + name);
        }
        try (resource) {
            return parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Malformed rule documentation " + name + ": " + e.getMessage(), e);
        }
    }
}
