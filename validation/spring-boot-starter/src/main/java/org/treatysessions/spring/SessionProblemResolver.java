// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.InvalidDocumentException;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.InvalidSessionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers sessions that have errors with problem details (RFC 9457), in the language of the request.
 *
 * <p>It answers a body that is not JSON where a handler expects a session, a document that is not a session, a session that
 * {@code @Valid} rejects (its constraints and the rules are reported together), and an {@link InvalidSessionException}. The
 * problem's member {@code findings} has the same form for all of them. Other exceptions are left to the application.
 *
 * @since 0.1
 */
public final class SessionProblemResolver implements HandlerExceptionResolver, Ordered {

    private final DailySessionValidator validator;
    private final JsonMapper mapper;

    /**
     * Creates a resolver.
     *
     * @param validator checks a session that {@code @Valid} rejects
     * @param mapper writes the problem details
     */
    public SessionProblemResolver(DailySessionValidator validator, JsonMapper mapper) {
        this.validator = validator;
        this.mapper = mapper;
    }

    /** {@return a position before the resolvers of Spring, which would answer without the findings} */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        Locale locale = RequestContextUtils.getLocale(request);
        return problem(handler, exception, locale)
                .map(problem -> write(problem, request, response))
                .orElse(null);
    }

    private Optional<SessionProblem> problem(@Nullable Object handler, Exception exception, Locale locale) {
        if (exception instanceof InvalidSessionException invalid) {
            return Optional.of(SessionProblem.invalid(invalid.report().findings(), locale));
        }
        if (exception instanceof MethodArgumentNotValidException invalid
                && invalid.getTarget() instanceof CountrySession session) {
            List<Finding> findings = validator.check(session).findings();
            return Optional.of(SessionProblem.invalid(findings, locale));
        }
        if (exception instanceof HttpMessageNotReadableException
                && exception.getCause() instanceof InvalidDocumentException invalid) {
            return Optional.of(SessionProblem.invalid(invalid.findings(), locale));
        }
        if (exception instanceof HttpMessageNotReadableException
                && exception.getCause() instanceof JacksonException notJson
                && expectsSession(handler)) {
            return Optional.of(SessionProblem.notJson(notJson, locale));
        }
        return Optional.empty();
    }

    private static boolean expectsSession(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .map(MethodParameter::getParameterType)
                        .anyMatch(CountrySession.class::equals);
    }

    private @Nullable ModelAndView write(
            SessionProblem problem, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        HttpStatus status = problem.status();
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", problem.language().getLanguage());
        try {
            response.getOutputStream().write(mapper.writeValueAsBytes(problem.members(request.getRequestURI())));
        } catch (IOException e) {
            // The client has gone; nobody is left to answer.
            return new ModelAndView();
        }
        return new ModelAndView();
    }
}
