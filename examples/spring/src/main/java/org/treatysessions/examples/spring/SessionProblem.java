package org.treatysessions.examples.spring;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.StructureRules;
import org.treatysessions.report.ReportJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * The problem of a session: problem details of RFC 9457, whose member {@code findings} lists every problem.
 *
 * <p>The list has the same form for broken documents, constraints and rules.
 */
final class SessionProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private static final Rule JSON_SYNTAX = StructureRules.rule(StructureRules.JSON_SYNTAX);

    private SessionProblem(
            HttpStatus status, String type, String title, String detail, List<Finding> findings, Locale language) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
        setType(URI.create("urn:treatysessions:problem:" + type));
        setTitle(title);
        getBody()
                .setProperty(
                        "findings",
                        findings.stream()
                                .map(finding -> ReportJson.of(finding, language))
                                .toList());
    }

    /** A session with errors, or a document that yields no session. */
    static SessionProblem invalid(List<Finding> findings, Locale language) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        String detail = "Errors: " + errors + ". The findings list them with their places.";
        return new SessionProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-session",
                "The session has errors",
                detail,
                findings,
                language);
    }

    /** A body that is not JSON. The message of the parser is about the parser, and not part of the answer. */
    static SessionProblem noJson(JacksonException exception, Locale language) {
        Optional<Location> location = location(exception.getLocation());
        String detail = location.map(end -> "reading ends at line " + end.line() + ", column " + end.column())
                .orElse("it cannot be read to its end");
        Finding unplaced = Finding.of(JSON_SYNTAX, "", Argument.REASON.of("malformed"), Argument.DETAIL.of(detail));
        Finding finding = location.map(unplaced::withLocation).orElse(unplaced);
        return new SessionProblem(
                HttpStatus.BAD_REQUEST,
                "no-json",
                "The body is not JSON",
                finding.message(language),
                List.of(finding),
                language);
    }

    private static Optional<Location> location(@Nullable TokenStreamLocation end) {
        return end == null || end.getLineNr() < 1 || end.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new Location(end.getLineNr(), end.getColumnNr()));
    }
}
