// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.VisibleText;
import org.treatysessions.report.ReportView.SourceFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/**
 * A report in JUnit XML, which build servers show as test results.
 *
 * <p>A source is a test suite, and a record with findings is a test case: it fails if one of them has at least the
 * severity of {@link ReportOptions#failOn}; the others are its output. One test case, which passes, stands for all other
 * records. Another one stands for the records that fail although none of their findings is kept, so that a suite has a
 * failure if and only if a record of its source fails. If it is unknown how many do, a suite of its own has a test case
 * that fails if a finding that was not kept would. A source that could not be read has an error. The counts of the run are
 * properties of the first suite.
 *
 * <p>XML does not allow control characters; they are escaped as in the text report.
 */
final class JUnitReport {

    private static final String NOT_SHOWN = "findings-not-shown";

    private final ReportView view;
    private final ValidationReport report;
    private final ReportMessages messages;
    private final Locale locale;
    private final Tool tool;
    private final XMLStreamWriter xml;

    private JUnitReport(ReportView view, XMLStreamWriter xml) {
        this.view = view;
        this.report = view.report();
        this.messages = view.messages();
        this.locale = view.locale();
        this.tool = view.options().tool();
        this.xml = xml;
    }

    /**
     * A test case.
     *
     * @param failing the findings that make it fail
     * @param others the other findings
     * @param message the message of a failure without findings
     */
    private record Case(String name, List<Finding> failing, List<Finding> others, Optional<String> message) {

        boolean fails() {
            return !failing.isEmpty() || message.isPresent();
        }
    }

    static void write(ReportView view, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnitReport(view, xml).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("testsuites", 0);
        attribute("name", tool.name());
        boolean isFirst = true;
        for (SourceFindings source : view.sources()) {
            write(source, isFirst);
            isFirst = false;
        }
        if (report.dropped() > 0 && view.sources().stream().anyMatch(JUnitReport::lacksFailed)) {
            long kept = report.findings().stream().filter(this::fails).count();
            writeNotShown(view.failures() - kept);
        }
        end(0);
        xml.writeEndDocument();
    }

    private void write(SourceFindings source, boolean isFirst) throws XMLStreamException {
        List<Case> cases = cases(source);
        Optional<String> problem = source.source().problemMessage(locale);
        int errors = problem.isPresent() ? 1 : 0;
        long failed = cases.stream().filter(Case::fails).count();
        startSuite(name(source), cases.size() + errors, failed, errors);
        if (isFirst) {
            writeProperties();
        }
        for (Case one : cases) {
            write(one, source);
        }
        if (problem.isPresent()) {
            startCase(messages.get("junit.reading"), source, Optional.empty());
            writeProblem("error", "input-not-read", problem.get(), problem.get());
            end(2);
        }
        end(1);
    }

    /** The name of a source; a session built in Java has none. */
    private String name(SourceFindings source) {
        return source.source().name().isEmpty() ? tool.name() : source.source().name();
    }

    private boolean fails(Finding finding) {
        return view.fails(finding.severity());
    }

    private static boolean lacksFailed(SourceFindings source) {
        return source.source().failed().isEmpty() && source.source().records() > 0;
    }

    /** The records with findings; then those whose findings are not shown, and the others, each as one case. */
    private List<Case> cases(SourceFindings source) {
        Map<Long, List<Finding>> byRecord = source.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.record().map(RecordId::number).orElse(1L),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Case> cases = new ArrayList<>();
        byRecord.forEach((number, ofRecord) -> {
            Map<Boolean, List<Finding>> parts = ofRecord.stream().collect(Collectors.partitioningBy(this::fails));
            cases.add(new Case(
                    recordName(number),
                    parts.getOrDefault(true, List.of()),
                    parts.getOrDefault(false, List.of()),
                    Optional.empty()));
        });
        long records = source.source().records();
        long shownFailed = cases.stream().filter(Case::fails).count();
        long hiddenFailed = source.source().failed().orElse(shownFailed) - shownFailed;
        boolean isOne = records == 1 && cases.isEmpty();
        if (hiddenFailed > 0) {
            String name = isOne ? recordName(1) : messages.get("junit.not-shown");
            cases.add(failedCase(name, messages.get("junit.failed-not-shown", "count", hiddenFailed)));
        }
        if (records > byRecord.size() + hiddenFailed) {
            String name = isOne ? recordName(1) : messages.get("junit.other-records");
            cases.add(new Case(name, List.of(), List.of(), Optional.empty()));
        }
        return cases;
    }

    private static Case failedCase(String name, String message) {
        return new Case(name, List.of(), List.of(), Optional.of(message));
    }

    private String recordName(long number) {
        return messages.get("junit.record", "number", number);
    }

    private void write(Case one, SourceFindings source) throws XMLStreamException {
        List<Finding> findings = one.failing().isEmpty() ? one.others() : one.failing();
        startCase(
                one.name(), source, findings.stream().flatMap(JUnitReport::line).findFirst());
        if (!one.failing().isEmpty()) {
            Finding first = one.failing().get(0);
            int more = one.failing().size() - 1;
            writeProblem(
                    "failure",
                    first.rule().id().toString(),
                    first.message(locale) + (more == 0 ? "" : messages.get("junit.more", "count", more)),
                    lines(one.failing()));
        } else if (one.message().isPresent()) {
            writeProblem(
                    "failure", NOT_SHOWN, one.message().get(), one.message().get());
        }
        if (!one.others().isEmpty()) {
            start("system-out", 3);
            text(lines(one.others()));
            xml.writeEndElement();
        }
        end(2);
    }

    /** The line of a finding in its file. */
    private static Stream<Integer> line(Finding finding) {
        if (finding.place().isPresent()) {
            return finding.place().get().name() instanceof BlockName.Line line
                    ? Stream.of(line.line())
                    : Stream.empty();
        }
        return finding.location().stream().map(Location::line);
    }

    private String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> place(finding) + finding.severity().title(locale) + " "
                        + finding.rule().id()
                        + messages.get(
                                "finding.where", finding.path().isEmpty() ? Map.of() : Map.of("path", finding.path()))
                        + finding.message(locale)
                        + words(finding))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private String place(Finding finding) {
        String place = finding.place()
                .map(found -> PlacePhrase.of(found, messages))
                .or(() -> finding.location().map(Object::toString))
                .orElse("");
        return place.isEmpty() ? "" : place + ": ";
    }

    /** The words of a document that a finding is about, on a separate line. */
    private static String words(Finding finding) {
        return finding.place()
                .flatMap(place -> finding.excerpt())
                .map(CaretLine::underWords)
                .map(line -> "\n    " + line.line() + "\n    " + line.caret())
                .orElse("");
    }

    private void writeNotShown(long count) throws XMLStreamException {
        startSuite(tool.name(), 1, count > 0 ? 1 : 0, 0);
        start("testcase", 2);
        attribute("name", messages.get("junit.not-shown"));
        attribute("classname", tool.name());
        attribute("time", "0");
        if (count > 0) {
            String severity = view.options().failOn().map(Severity::code).orElse("");
            String message = messages.get("junit.not-shown-count", Map.of("severity", severity, "count", count));
            writeProblem("failure", NOT_SHOWN, message, message);
        }
        end(2);
        end(1);
    }

    private void writeProperties() throws XMLStreamException {
        start("properties", 2);
        property("version", tool.version());
        property("failOn", view.options().failOn().map(Severity::code).orElse("never"));
        if (report.asOf().isPresent()) {
            property("asOf", report.asOf().get());
        }
        if (report.referenceData().isPresent()) {
            property("referenceData", report.referenceData().get());
        }
        if (report.configuration().isPresent()) {
            property("configuration", report.configuration().get().name());
        }
        property("records.read", report.records().read());
        property("records.accepted", report.records().accepted());
        property("records.rejected", report.records().rejected());
        property("records.unreadable", report.records().unreadable());
        for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
            property("counts." + count.getKey().code(), count.getValue());
        }
        property("dropped", report.dropped());
        for (SkippedRule skipped : report.skipped()) {
            property("skipped." + skipped.rule().id(), skipped.message(locale));
        }
        end(2);
    }

    private void property(String name, Object value) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(3));
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value.toString());
    }

    // ------------------------------------------------------------------------------------------- the elements

    private void startSuite(String name, long tests, long failures, long errors) throws XMLStreamException {
        start("testsuite", 1);
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", "0");
        attribute("time", "0");
    }

    /** Begins a test case. Build servers take what follows a dot of the class name for a class, or for a file. */
    private void startCase(String name, SourceFindings source, Optional<Integer> line) throws XMLStreamException {
        start("testcase", 2);
        attribute("name", name);
        attribute("classname", name(source).replace('.', '_'));
        if (source.isFile()) {
            attribute("file", source.source().name());
        }
        if (source.isFile() && line.isPresent()) {
            attribute("line", line.get().toString());
        }
        attribute("time", "0");
    }

    private void writeProblem(String element, String type, String message, String text) throws XMLStreamException {
        start(element, 3);
        attribute("type", type);
        attribute("message", message);
        text(text);
        xml.writeEndElement();
    }

    private void start(String element, int depth) throws XMLStreamException {
        if (depth > 0) {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
        xml.writeStartElement(element);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.ofMessage(value));
    }

    /** Writes lines. Messages have no line breaks. */
    private void text(String lines) throws XMLStreamException {
        xml.writeCharacters(lines.lines().map(VisibleText::ofMessage).collect(Collectors.joining("\n")));
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
        if (depth == 0) {
            xml.writeCharacters("\n");
        }
    }
}
