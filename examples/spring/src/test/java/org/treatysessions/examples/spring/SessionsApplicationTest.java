// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the application and sends sessions to it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionsApplicationTest {

    @LocalServerPort
    private int port;

    @Test
    void aSessionWithErrorsIsAnsweredWithProblemDetails() throws Exception {
        HttpResponse<String> response = post(Files.readString(Path.of("../sessions/russia-2018.session.json")));

        JsonNode problem = new JsonMapper().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.at("/findings").valueStream())
                .anyMatch(finding -> finding.at("/path").asString().equals("/nextReports/0/numbers"));
    }

    @Test
    void aSessionWithoutErrorsIsAnsweredWithAReport() throws Exception {
        HttpResponse<String> response = post("""
                {"schemaVersion": "1.0", "committee": "CRC", "stateParty": {"code": "RUS"}, "dialogueDates": ["2018-05-22"]}""");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper()
                        .readTree(response.body())
                        .at("/counts/error")
                        .asInt())
                .isZero();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sessions"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
