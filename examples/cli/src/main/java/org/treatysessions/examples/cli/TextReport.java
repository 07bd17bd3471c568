package org.treatysessions.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/** A report for people: a line for each finding, and the counts. */
final class TextReport {

    /** Enough of a message or a path that quotes a long value; the JSON report has it in full. */
    private static final int GREATEST_LENGTH = 500;

    private TextReport() {}

    static void write(Outcome outcome, Locale language, Writer out) throws IOException {
        ValidationReport report = outcome.report();
        for (Finding finding : report.findings()) {
            out.write(place(finding) + ": " + finding.severity().code() + " "
                    + finding.rule().id() + where(finding, outcome) + ": " + briefMessage(finding.message(language))
                    + "\n");
        }
        if (!report.findings().isEmpty()) {
            out.write("\n");
        }
        Map<Severity, Long> counts = report.counts();
        out.write("findings: " + (report.findings().size() + report.dropped()) + " ("
                + counts.entrySet().stream()
                        .map(count -> count.getKey().code() + ": " + count.getValue())
                        .collect(Collectors.joining(", "))
                + ")\n");
        if (report.dropped() > 0) {
            out.write("findings not shown, because there are too many: " + report.dropped() + "\n");
        }
        ValidationReport.Records records = report.records();
        out.write("records: " + records.read() + " (accepted: " + records.accepted() + ", rejected: "
                + records.rejected() + ", of these unreadable: " + records.unreadable() + ")\n");
        if (outcome.notRead() > 0) {
            out.write("inputs that could not be read: " + outcome.notRead() + " of " + outcome.sources() + "\n");
        }
        if (report.asOf().isPresent()) {
            out.write("as of: " + report.asOf().get() + "\n");
        }
        if (report.referenceData().isPresent()) {
            out.write("reference data: " + brief(report.referenceData().get()) + "\n");
        }
        if (report.configuration().isPresent()) {
            out.write("configuration: " + brief(report.configuration().get().name()) + "\n");
        }
        for (AcceptedFindings accepted : report.accepted()) {
            Acceptance acceptance = accepted.acceptance();
            out.write((accepted.count() == 0 ? "accepted, but nowhere found: " : "accepted: ") + acceptance.rule()
                    + " at \"" + brief(acceptance.path()) + "\""
                    + acceptance.record().map(id -> " in " + brief(id)).orElse("")
                    + (accepted.count() == 0 ? "" : ", findings: " + accepted.count())
                    + ", because: " + brief(acceptance.reason()) + "\n");
        }
        for (SkippedRule skipped : report.skipped()) {
            out.write("skipped: " + skipped.rule().id() + ", because " + brief(skipped.message(language)) + "\n");
        }
    }

    private static String place(Finding finding) {
        String source = Visible.text(finding.record().map(RecordId::source).orElse(""));
        return finding.location().map(location -> source + ":" + location).orElse(source);
    }

    private static String where(Finding finding, Outcome outcome) {
        String record = finding.record()
                .filter(outcome::isOneOfSeveral)
                .map(id -> " in record " + id.number())
                .orElse("");
        return finding.path().isEmpty() ? record : record + " at " + brief(finding.path());
    }

    private static String brief(String text) {
        return brief(text, Visible::text);
    }

    private static String briefMessage(String message) {
        return brief(message, Visible::message);
    }

    private static String brief(String text, UnaryOperator<String> visible) {
        if (text.codePointCount(0, text.length()) <= GREATEST_LENGTH) {
            return visible.apply(text);
        }
        return visible.apply(text.substring(0, text.offsetByCodePoints(0, GREATEST_LENGTH))) + "\u2026";
    }
}
