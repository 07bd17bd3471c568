// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.quarkus3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.treatysessions.jackson2.TreatySessionsJackson2Module;

/** Starts the application and sends sessions to it. */
@QuarkusTest
class SessionsResourceTest {

    @TestHTTPResource
    URI root;

    @Inject
    ObjectMapper mapper;

    @Test
    void theMapperIsOfJackson2AndHasTheModule() {
        assertThat(mapper.version().toString()).startsWith("2.");
        assertThat(mapper.getRegisteredModuleIds()).contains(TreatySessionsJackson2Module.class.getName());
    }

    @Test
    void aSessionIsReturnedAsItWasSent() throws Exception {
        for (String name : new String[] {"full", "russia-2018"}) {
            String session = Files.readString(Path.of("../../sessions/" + name + ".session.json"));
            HttpResponse<String> response = post("sessions", session, "en");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(mapper.readTree(response.body())).isEqualTo(mapper.readTree(session));
        }
    }

    @Test
    void valuesOfTheModelAreKeysOfMaps() throws Exception {
        HttpResponse<String> response = post("index", """
                {"schemaVersion": "1.0", "committee": "CRC", "stateParty": {"code": "RUS"}, "dialogueDates": ["2018-05-22", "2018-05"]}""", "en");
        assertThat(mapper.readTree(response.body()))
                .isEqualTo(mapper.readTree("{\"2018-05-22\": {\"code\": \"RUS\"}, \"2018-05\": {\"code\": \"RUS\"}}"));
    }

    @Test
    void aBrokenSessionIsAnsweredWithAllFindingsInTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> response = post("sessions", """
                {"schemaVersion": "1.0",
                 "committee": "CRX",
                 "stateParty": {"code": "RUS"},
                 "dialogueDates": ["2018-02-30"]}""", "fr");
        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode findings = mapper.readTree(response.body()).at("/findings");
        assertThat(findings).hasSize(2);
        assertThat(findings.at("/0/path").asText()).isEqualTo("/committee");
        assertThat(findings.at("/0/line").asInt()).isEqualTo(2);
        assertThat(findings.at("/1/path").asText()).isEqualTo("/dialogueDates/0");
        assertThat(findings.at("/1/line").asInt()).isEqualTo(4);
        assertThat(response.body()).doesNotContain("Immutable", "is not");
    }

    @Test
    void constraintsAreChecked() throws Exception {
        assertThat(post("sessions", """
                        {"schemaVersion": "1.0", "committee": "CRC", "stateParty": {"code": "rus"}, "dialogueDates": ["2018"]}""", "en").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String path, String body, String language)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(root.resolve(path))
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", language)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
