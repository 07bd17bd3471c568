// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.spring;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.ReportJson;
import org.treatysessions.spring.DailySessionValidator;

/** Accepts sessions: one without an error is answered with a report on its warnings and infos. */
@RestController
class SessionsController {

    private final DailySessionValidator validator;

    SessionsController(DailySessionValidator validator) {
        this.validator = validator;
    }

    @PostMapping("/sessions")
    Map<String, Object> accept(@Valid @RequestBody CountrySession session, Locale language) {
        return ReportJson.of(validator.require(session), language);
    }
}
