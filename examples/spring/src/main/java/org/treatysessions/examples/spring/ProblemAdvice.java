package org.treatysessions.examples.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.treatysessions.json.InvalidDocumentException;
import org.treatysessions.model.CountrySession;
import tools.jackson.core.JacksonException;

/** Answers every problem with problem details, and an invalid session with a {@link SessionProblem}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final DailyValidator validator;

    ProblemAdvice(DailyValidator validator) {
        this.validator = validator;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception.getCause() instanceof InvalidDocumentException invalid) {
            return answer(SessionProblem.invalid(invalid.findings(), LocaleContextHolder.getLocale()), request);
        }
        if (exception.getCause() instanceof JacksonException noJson) {
            return answer(SessionProblem.noJson(noJson, LocaleContextHolder.getLocale()), request);
        }
        return super.handleHttpMessageNotReadable(exception, headers, status, request);
    }

    /**
     * A session that {@code @Valid} rejects is checked in full: its constraints, named as in a report, and the rules.
     */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (exception.getTarget() instanceof CountrySession session) {
            return answer(
                    SessionProblem.invalid(
                            validator.today().check(session).findings(), LocaleContextHolder.getLocale()),
                    request);
        }
        return super.handleMethodArgumentNotValid(exception, headers, status, request);
    }

    private @Nullable ResponseEntity<Object> answer(SessionProblem problem, WebRequest request) {
        return handleErrorResponseException(problem, problem.getHeaders(), problem.getStatusCode(), request);
    }
}
