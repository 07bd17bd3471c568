// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.validation.ValidationReport;

/** A report and its options, as the renderers read them. */
final class ReportView {

    /** The maximum length of a quoted message or pointer in formats for people; the JSON formats have it in full. */
    private static final int MAX_LENGTH = 500;

    private final ValidationReport report;
    private final ReportOptions options;
    private final ReportMessages messages;
    private final Map<Integer, SourceFindings> sources;

    /**
     * A source and its findings.
     *
     * @param order the position of the source in the run, counted from 1
     */
    record SourceFindings(int order, ReportSource source, List<Finding> findings) {

        /** Whether the source is a file, not standard input or a session built in Java. */
        boolean isFile() {
            return !source.name().isEmpty() && !ReportSource.isStandardInput(source.name());
        }

        boolean hasSeveralRecords() {
            return source.records() > 1;
        }
    }

    ReportView(ValidationReport report, ReportOptions options) {
        this.report = report;
        this.options = options;
        this.messages = new ReportMessages(options.language());
        this.sources = sources(report.findings(), options.sources());
    }

    private static Map<Integer, SourceFindings> sources(List<Finding> findings, List<ReportSource> given) {
        Map<Integer, List<Finding>> byOrder =
                findings.stream().collect(Collectors.groupingBy(ReportView::order, TreeMap::new, Collectors.toList()));
        Map<Integer, SourceFindings> sources = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            List<Finding> ofSource = byOrder.remove(i + 1);
            sources.put(i + 1, new SourceFindings(i + 1, given.get(i), ofSource == null ? List.of() : ofSource));
        }
        byOrder.forEach((order, ofSource) -> sources.put(order, new SourceFindings(order, source(ofSource), ofSource)));
        return sources;
    }

    private static int order(Finding finding) {
        return finding.record().map(RecordId::sourceOrder).orElse(1);
    }

    /** The source that findings name. */
    private static ReportSource source(List<Finding> findings) {
        String name = findings.get(0).record().map(RecordId::source).orElse("");
        long records = findings.stream()
                .flatMap(finding -> finding.record().stream())
                .mapToLong(RecordId::number)
                .max()
                .orElse(1);
        return ReportSource.of(name, records);
    }

    ValidationReport report() {
        return report;
    }

    ReportOptions options() {
        return options;
    }

    ReportMessages messages() {
        return messages;
    }

    OfficialLanguage language() {
        return options.language();
    }

    Locale locale() {
        return options.language().locale();
    }

    /** {@return the sources in the order of the run} */
    Collection<SourceFindings> sources() {
        return sources.values();
    }

    /** {@return the source of a finding} */
    SourceFindings source(Finding finding) {
        return Objects.requireNonNull(sources.get(order(finding)), "Not a finding of this report");
    }

    /** {@return how many sources could not be read} */
    long unreadSources() {
        return sources().stream()
                .filter(source -> source.source().problem().isPresent())
                .count();
    }

    /** {@return whether a finding of the severity is a failure} */
    boolean fails(Severity severity) {
        return options.failOn().filter(severity::isAtLeast).isPresent();
    }

    /** {@return how many findings are failures, including those that are not kept} */
    long failures() {
        return report.counts().entrySet().stream()
                .filter(count -> fails(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** {@return a text, shortened with an ellipsis if it is long, not escaped} */
    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "\u2026";
    }
}
