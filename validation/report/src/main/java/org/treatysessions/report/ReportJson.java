// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.report.JsonLayout.list;
import static org.treatysessions.report.JsonLayout.object;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidatorConfiguration;

/**
 * Reports and findings as JSON values, which any JSON library can write.
 *
 * <p>An object is a {@link Map} with the members in their order, an array is a {@link List}. They hold a {@link String},
 * {@link Integer}, {@link Long} or {@link Boolean}, and never null: an unknown value has no member. To write other members
 * beside these, put all of them into a map of your own.
 *
 * <p>The values are unmodifiable and thread-safe.
 *
 * @since 0.1
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Returns a report as a JSON object.
     *
     * <p>Its members are, in this order:
     *
     * <ul>
     *   <li>{@code asOf}: the current date for the rules, such as {@code 2026-11-23}; absent if none was given
     *   <li>{@code referenceData}: its name; absent if there was none
     *   <li>{@code configuration}: its {@code name}, and {@code accepted}: for each acceptance {@code rule}, {@code
     *       path}, {@code record} (only if it has one), {@code reason} and {@code findings}, the number of findings that
     *       it matched; absent if the validator had no configuration
     *   <li>{@code records}: the numbers {@code read}, {@code accepted}, {@code rejected} and {@code unreadable}, see
     *       {@link ValidationReport.Records}
     *   <li>{@code counts}: the number of findings by the code of their severity
     *   <li>{@code rules}: the number of findings by the id of their rule, for each rule with findings
     *   <li>{@code findings}: each as in {@link #of(Finding, Locale)}, created when it is taken from the list, so that a
     *       long report needs little memory
     *   <li>{@code skipped}: the {@code rule} that was skipped, and the {@code reason}
     *   <li>{@code dropped}: the number of findings that are counted and not kept
     * </ul>
     *
     * @param report the report
     * @param language the language of the messages; English is used if it is not an official language of the United
     *     Nations
     * @return the members
     */
    public static Map<String, Object> of(ValidationReport report, Locale language) {
        Map<String, Object> counts = new LinkedHashMap<>();
        report.counts().forEach((severity, count) -> counts.put(severity.code(), count));
        Map<String, Object> rules = new LinkedHashMap<>();
        report.countsByRule().forEach((rule, count) -> rules.put(rule.toString(), count));
        return unmodifiable(
                "asOf", report.asOf().map(Object::toString).orElse(null),
                "referenceData", report.referenceData().orElse(null),
                "configuration",
                        report.configuration()
                                .map(used -> of(used, report.accepted()))
                                .orElse(null),
                "records", of(report.records()),
                "counts", Collections.unmodifiableMap(counts),
                "rules", Collections.unmodifiableMap(rules),
                "findings", list(report.findings(), finding -> of(finding, language)),
                "skipped", list(report.skipped(), skipped -> of(skipped, language)),
                "dropped", report.dropped());
    }

    /**
     * Returns a finding as a JSON object.
     *
     * <p>Its members are, in this order: {@code rule}, the id; {@code severity}, the code; {@code path}, a JSON Pointer;
     * {@code message}; {@code arguments}, by their names, dates as texts such as {@code 2018-05}; if the record is known
     * {@code source}, its name, and {@code record}, the number; if the location is known {@code line} and {@code column};
     * if the finding has a place in a document the members of {@link #of(SourcePlace)} but {@code file}, and {@code words},
     * the words at that place, which end early if they are long. All but {@code from} and {@code to} are counted from 1.
     *
     * @param finding the finding
     * @param language the language of the message; English is used if it is not an official language of the United
     *     Nations
     * @return the members
     */
    public static Map<String, Object> of(Finding finding, Locale language) {
        Map<String, Object> members = object(
                "rule", finding.rule().id().toString(),
                "severity", finding.severity().code(),
                "path", finding.path(),
                "message", finding.message(language),
                "arguments", arguments(finding),
                "source", finding.record().map(RecordId::source).orElse(null),
                "record", finding.record().map(RecordId::number).orElse(null),
                "line", finding.location().map(Location::line).orElse(null),
                "column", finding.location().map(Location::column).orElse(null));
        finding.place().ifPresent(place -> {
            members.putAll(of(place));
            members.remove("file");
            finding.excerpt().ifPresent(excerpt -> members.put("words", excerpt.value()));
        });
        return Collections.unmodifiableMap(members);
    }

    /**
     * Returns a place in a document as a JSON object.
     *
     * <p>Its members are, in this order: {@code file}, the name of the document's file; {@code page}, in formats with pages;
     * {@code block}, the position of the block of text in the document; the name of the block for readers, if it has one:
     * {@code paragraph}, the number as printed, or {@code footnote}, its mark, or {@code cell}, an object with {@code table},
     * {@code row} and {@code column}, or {@code line}, the line of the file in which the block begins; {@code from} and
     * {@code to}, the first character in the text of the block, counted from 0, and the one after the last. The place that
     * is a whole document has only {@code file}.
     *
     * @param place the place
     * @return the members
     */
    public static Map<String, Object> of(SourcePlace place) {
        if (place.isDocument()) {
            return unmodifiable("file", place.file());
        }
        BlockName name = place.name();
        return unmodifiable(
                "file", place.file(),
                "page", place.page() == 0 ? null : place.page(),
                "block", place.block(),
                "paragraph", name instanceof BlockName.NumberedParagraph paragraph ? paragraph.number() : null,
                "footnote", name instanceof BlockName.Note note ? note.mark() : null,
                "cell",
                        name instanceof BlockName.TableCell cell
                                ? unmodifiable("table", cell.table(), "row", cell.row(), "column", cell.column())
                                : null,
                "line", name instanceof BlockName.Line line ? line.line() : null,
                "from", place.from(),
                "to", place.to());
    }

    /** {@return the arguments of a finding by their names} */
    static Map<String, Object> arguments(Finding finding) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, argument(value)));
        return Collections.unmodifiableMap(arguments);
    }

    private static Object argument(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ReportJson::argument).toList();
        }
        return value instanceof PartialDate date ? date.toString() : value;
    }

    private static Map<String, Object> of(ValidatorConfiguration configuration, List<AcceptedFindings> accepted) {
        return unmodifiable("name", configuration.name(), "accepted", list(accepted, ReportJson::of));
    }

    private static Map<String, Object> of(AcceptedFindings accepted) {
        Acceptance acceptance = accepted.acceptance();
        return unmodifiable(
                "rule", acceptance.rule().toString(),
                "path", acceptance.path(),
                "record", acceptance.record().orElse(null),
                "reason", acceptance.reason(),
                "findings", accepted.count());
    }

    private static Map<String, Object> of(ValidationReport.Records records) {
        return unmodifiable(
                "read", records.read(),
                "accepted", records.accepted(),
                "rejected", records.rejected(),
                "unreadable", records.unreadable());
    }

    private static Map<String, Object> of(SkippedRule skipped, Locale language) {
        return unmodifiable("rule", skipped.rule().id().toString(), "reason", skipped.message(language));
    }

    private static Map<String, Object> unmodifiable(@Nullable Object... namesAndValues) {
        return Collections.unmodifiableMap(object(namesAndValues));
    }
}
