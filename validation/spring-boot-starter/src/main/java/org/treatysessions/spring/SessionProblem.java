// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.StructureRules;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.report.ReportJson;
import org.treatysessions.validation.RuleCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Problem details of RFC 9457 with the findings on a session. */
final class SessionProblem {

    private static final String BUNDLE = "org.treatysessions.spring.messages";

    private static final Rule JSON_SYNTAX =
            RuleCatalogue.find(StructureRules.JSON_SYNTAX).orElseThrow();

    private final HttpStatus status;
    private final String type;
    private final String detail;
    private final List<Finding> findings;
    private final OfficialLanguage language;

    private SessionProblem(
            HttpStatus status, String type, String detail, List<Finding> findings, OfficialLanguage language) {
        this.status = status;
        this.type = type;
        this.detail = detail;
        this.findings = findings;
        this.language = language;
    }

    /** A session with errors, or a document that is not a session. */
    static SessionProblem invalid(List<Finding> findings, Locale locale) {
        OfficialLanguage language = OfficialLanguage.nearest(locale);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        String detail = MessagePattern.of(message("invalid-session.detail", language))
                .format(Map.of("count", errors), language.locale());
        return new SessionProblem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-session", detail, findings, language);
    }

    /** A body that is not JSON. The message of the parser is about the parser, and not part of the answer. */
    static SessionProblem notJson(JacksonException exception, Locale locale) {
        OfficialLanguage language = OfficialLanguage.nearest(locale);
        Optional<Location> end = location(exception.getLocation());
        Finding unplaced = Finding.of(JSON_SYNTAX, "", Argument.REASON.of("malformed"));
        Finding finding = end.map(unplaced::withLocation).orElse(unplaced);
        return new SessionProblem(
                HttpStatus.BAD_REQUEST, "not-json", finding.message(language.locale()), List.of(finding), language);
    }

    private static Optional<Location> location(@Nullable TokenStreamLocation end) {
        return end == null || end.getLineNr() < 1 || end.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new Location(end.getLineNr(), end.getColumnNr()));
    }

    private static String message(String key, OfficialLanguage language) {
        return ResourceBundle.getBundle(BUNDLE, language.bundleLocale()).getString(key);
    }

    HttpStatus status() {
        return status;
    }

    Locale language() {
        return language.locale();
    }

    /** {@return the members of the problem details, in their order} */
    Map<String, Object> members(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:treatysessions:problem:" + type);
        members.put("title", message(type + ".title", language));
        members.put("status", status.value());
        members.put("detail", detail);
        members.put("instance", instance);
        members.put(
                "findings",
                findings.stream()
                        .map(finding -> ReportJson.of(finding, language.locale()))
                        .toList());
        return members;
    }
}
