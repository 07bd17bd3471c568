// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.quarkus3;

import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.treatysessions.finding.Finding;
import org.treatysessions.jackson2.InvalidDocumentException;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;

/** Takes sessions and answers with JSON that has values of the model. */
@Path("/")
public class SessionsResource {

    /** Creates the resource. */
    public SessionsResource() {}

    /**
     * Answers with the session that it was sent.
     *
     * @param session the session
     * @return the session
     */
    @POST
    @Path("sessions")
    public CountrySession post(@Valid CountrySession session) {
        return session;
    }

    /**
     * Answers with an index of the session that it was sent.
     *
     * @param session the session
     * @return the State party by date of dialogue
     */
    @POST
    @Path("index")
    public Map<PartialDate, Country> index(CountrySession session) {
        Map<PartialDate, Country> index = new TreeMap<>();
        session.getDialogueDates().forEach(date -> index.put(date, session.getStateParty()));
        return index;
    }

    /**
     * Answers a request that cannot be read with all findings, in the language of the request.
     *
     * @param e what the mapper throws
     * @param headers the headers of the request
     * @return the answer
     */
    @ServerExceptionMapper
    public Response unreadable(InvalidDocumentException e, HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Map.of(
                        "findings",
                        e.findings().stream()
                                .map(finding -> Map.of(
                                        "path", finding.path(),
                                        "line", line(finding),
                                        "message", finding.message(locale)))
                                .toList()))
                .build();
    }

    private static int line(Finding finding) {
        return finding.location().orElseThrow().line();
    }
}
