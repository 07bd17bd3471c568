// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.boot3;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treatysessions.finding.Finding;
import org.treatysessions.jackson2.InvalidDocumentException;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;

/** Takes sessions and answers with JSON that has values of the model. */
@RestController
public class SessionsController {

    /** Creates the controller. */
    public SessionsController() {}

    /**
     * Answers with the session that it was sent.
     *
     * @param session the session
     * @return the session
     */
    @PostMapping("/sessions")
    public CountrySession post(@Valid @RequestBody CountrySession session) {
        return session;
    }

    /**
     * Answers with an index of the session that it was sent.
     *
     * @param session the session
     * @return the State party by date of dialogue
     */
    @PostMapping("/index")
    public Map<PartialDate, Country> index(@RequestBody CountrySession session) {
        Map<PartialDate, Country> index = new TreeMap<>();
        session.getDialogueDates().forEach(date -> index.put(date, session.getStateParty()));
        return index;
    }

    /**
     * Answers a request that cannot be read with all findings, in the language of the request.
     *
     * @param e what Spring throws; its cause is what the mapper throws
     * @param locale the language of the request
     * @return the problem
     */
    @ExceptionHandler
    public ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof InvalidDocumentException invalid) {
            problem.setProperty(
                    "findings",
                    invalid.findings().stream()
                            .map(finding -> Map.of(
                                    "path", finding.path(),
                                    "line", line(finding),
                                    "message", finding.message(locale)))
                            .toList());
        }
        return problem;
    }

    private static int line(Finding finding) {
        return finding.location().orElseThrow().line();
    }
}
