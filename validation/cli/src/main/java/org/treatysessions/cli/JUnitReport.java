package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.report.Wording;
import org.treatysessions.validation.ValidationReport;

/**
 * A report in the XML of JUnit, for servers that show results of tests.
 *
 * <p>A source is a test suite, and a record of it that has findings is a test case: it fails if one of them is as grave as
 * {@code --fail-on}; the others stand in its output. A report knows records without findings by their number only, so one
 * test case, which passes, stands for all of them. Where findings were dropped because there are too many, a suite of its
 * own has a test case that fails if one of the dropped ones would have failed its record: so the report has a failure
 * exactly when the exit code is 1. A source that could not be read has an error. The counts of the run are properties of
 * the first suite.
 *
 * <p>XML has no place for control characters, so they are shown as escapes, as in the text report.
 */
final class JUnitReport {

    private final Outcome outcome;
    private final Presentation how;
    private final Locale language;
    private final Wording wording;
    private final XMLStreamWriter xml;

    private JUnitReport(Outcome outcome, Presentation how, XMLStreamWriter xml) {
        this.outcome = outcome;
        this.how = how;
        this.language = how.locale();
        this.wording = how.wording();
        this.xml = xml;
    }

    /**
     * A test case.
     *
     * @param failing the findings that make it fail
     * @param others the findings that do not
     */
    private record Case(String name, List<Finding> failing, List<Finding> others) {}

    static void write(Outcome outcome, Presentation how, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnitReport(outcome, how, xml).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        Map<Integer, List<Finding>> bySource = outcome.report().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.record().map(RecordId::sourceOrder).orElse(0)));
        Map<Integer, NotRead> failures = new TreeMap<>();
        outcome.failures().forEach(failure -> failures.put(failure.source().order(), failure));
        long shown = outcome.report().findings().stream().filter(this::fails).count();
        long notShown = how.failOn().count(outcome.report()) - shown;

        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("testsuites", 0);
        attribute("name", Version.NAME);
        for (Source source : outcome.inputs()) {
            List<Case> cases = cases(source, bySource.getOrDefault(source.order(), List.of()));
            NotRead failure = failures.get(source.order());
            long failed = cases.stream().filter(one -> !one.failing().isEmpty()).count();
            startSuite(source.name(), cases.size() + (failure == null ? 0 : 1), failed, failure == null ? 0 : 1);
            if (source.order() == 1) {
                writeProperties();
            }
            for (Case one : cases) {
                write(one, source.name());
            }
            if (failure != null) {
                startCase(wording.of("junit.reading"), source.name());
                writeProblem("error", "input-not-read", failure.words(wording), failure.words(wording));
                end(2);
            }
            end(1);
        }
        if (outcome.report().dropped() > 0) {
            writeNotShown(notShown);
        }
        end(0);
        xml.writeEndDocument();
    }

    private boolean fails(Finding finding) {
        return how.failOn().isReachedBy(finding.severity());
    }

    private List<Case> cases(Source source, List<Finding> findings) {
        Map<Long, List<Finding>> byRecord = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.record().map(RecordId::number).orElse(1L),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Case> cases = new ArrayList<>();
        byRecord.forEach((number, ofRecord) -> {
            Map<Boolean, List<Finding>> parts = ofRecord.stream().collect(Collectors.partitioningBy(this::fails));
            String name = wording.of("junit.record", Map.of("number", number));
            cases.add(new Case(name, parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of())));
        });
        boolean isRead = outcome.failures().stream()
                .noneMatch(failure -> failure.source().equals(source));
        if (outcome.collections().contains(source.order()) || (isRead && findings.isEmpty())) {
            cases.add(new Case(wording.of("junit.without-findings"), List.of(), List.of()));
        }
        return cases;
    }

    private void write(Case one, String source) throws XMLStreamException {
        startCase(one.name(), source);
        if (!one.failing().isEmpty()) {
            Finding first = one.failing().get(0);
            int more = one.failing().size() - 1;
            writeProblem(
                    "failure",
                    first.rule().id().toString(),
                    first.message(language) + (more == 0 ? "" : " (+" + more + ")"),
                    lines(one.failing()));
        }
        if (!one.others().isEmpty()) {
            start("system-out", 3);
            text(lines(one.others()));
            xml.writeEndElement();
        }
        end(2);
    }

    private String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location().map(place -> place + ": ").orElse("")
                        + finding.severity().title(language) + " "
                        + finding.rule().id().toString()
                        + (finding.path().isEmpty() ? "" : wording.of("finding.where", Map.of("path", finding.path())))
                        + ": " + finding.message(language))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private void writeNotShown(long count) throws XMLStreamException {
        startSuite(Version.NAME, 1, count > 0 ? 1 : 0, 0);
        startCase(wording.of("junit.not-shown"), Version.NAME);
        if (count > 0) {
            String severity = how.failOn().min().map(Severity::code).orElse("");
            String words = wording.of("junit.not-shown-count", Map.of("severity", severity, "count", count));
            writeProblem("failure", "findings-not-shown", words, words);
        }
        end(2);
        end(1);
    }

    private void writeProperties() throws XMLStreamException {
        ValidationReport report = outcome.report();
        start("properties", 2);
        property("version", Version.current());
        property("failOn", how.failOn());
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
        for (var skipped : report.skipped()) {
            property("skipped." + skipped.rule().id().toString(), skipped.message(language));
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

    private void startCase(String name, String source) throws XMLStreamException {
        start("testcase", 2);
        attribute("name", name);
        attribute("classname", source);
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
        xml.writeAttribute(name, Visible.message(value));
    }

    /** Lines, which are the writer's own: data has none. */
    private void text(String lines) throws XMLStreamException {
        xml.writeCharacters(lines.lines().map(Visible::message).collect(Collectors.joining("\n")));
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
        if (depth == 0) {
            xml.writeCharacters("\n");
        }
    }
}
