package org.treatysessions.examples.spring;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.ValidationReport;

/** Accepts sessions: one without an error is returned together with its warnings and infos. */
@RestController
class SessionsController {

    private final DailyValidator validator;

    SessionsController(DailyValidator validator) {
        this.validator = validator;
    }

    @PostMapping("/sessions")
    AcceptedSession accept(@Valid @RequestBody CountrySession session, Locale language) {
        ValidationReport report = validator.today().check(session);
        if (!report.isValid()) {
            throw SessionProblem.invalid(report.findings(), language);
        }
        return AcceptedSession.of(session, report, language);
    }
}
