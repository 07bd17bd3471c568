// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.ReportJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application without settings, and what it answers over HTTP. */
@SpringBootTest(
        classes = SessionProblemsTest.Application.class,
        properties = "treaty-sessions.as-of=2026-11-23",
        webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionProblemsTest {

    private static final Path RUSSIA = Path.of("../../examples/sessions/russia-2018.session.json");
    private static final String PLAIN = """
            {
              "schemaVersion": "1.0",
              "committee": "CRC",
              "stateParty": {"code": "RUS"},
              "dialogueDates": ["2018-05-22"]
            }""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Sessions.class)
    static class Application {}

    @RestController
    static class Sessions {

        private final DailySessionValidator validator;

        Sessions(DailySessionValidator validator) {
            this.validator = validator;
        }

        @PostMapping("/sessions")
        Map<String, Object> accept(@Valid @RequestBody CountrySession session, Locale language) {
            return ReportJson.of(validator.require(session), language);
        }

        @PostMapping("/others")
        String other(@RequestBody Map<String, String> body) {
            return body.toString();
        }
    }

    @Test
    void aSessionWithoutErrorsIsAcceptedWithItsWarnings() throws Exception {
        HttpResponse<String> response = post(PLAIN);
        JsonNode accepted = json(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(accepted.at("/asOf").asString()).isEqualTo("2026-11-23");
        assertThat(summary(accepted))
                .containsExactly(
                        "warning instruments-not-stated at ",
                        "warning procedure-missing at ",
                        "warning session-number-missing at ");
    }

    @Test
    void errorsOfRulesAreProblemDetails() throws Exception {
        HttpResponse<String> response = post(Files.readString(RUSSIA));
        JsonNode problem = json(response);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(problem.at("/status").asInt()).isEqualTo(422);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:treatysessions:problem:invalid-session");
        assertThat(problem.at("/title").asString()).isEqualTo("The session has errors");
        assertThat(problem.at("/detail").asString()).isEqualTo("Errors: 4. The findings list them with their places.");
        assertThat(problem.at("/instance").asString()).isEqualTo("/sessions");
        assertThat(summary(problem))
                .hasSize(23)
                .filteredOn(finding -> finding.startsWith("error"))
                .hasSize(4)
                .contains("error next-report-number-not-after-last at /nextReports/0/numbers");
    }

    @Test
    void findingsHaveWordsAndValues() throws Exception {
        JsonNode finding = json(post(Files.readString(RUSSIA)))
                .at("/findings")
                .valueStream()
                .filter(found -> found.at("/rule").asString().equals("core-document-old"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.at("/message").asString()).contains("22 October 1992");
        assertThat(finding.at("/arguments/date").asString()).isEqualTo("1992-10-22");
        assertThat(finding.has("line")).isFalse();
    }

    @Test
    void allStructuralErrorsAreReportedWithTheirPlaces() throws Exception {
        HttpResponse<String> response = post(PLAIN.replace("\"CRC\"", "\"CRX\"").replace("2018-05-22", "2018-02-30"));
        JsonNode problem = json(response);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:treatysessions:problem:invalid-session");
        assertThat(summary(problem))
                .containsExactly("error value-not-allowed at /committee", "error date-invalid at /dialogueDates/0");
        assertThat(problem.at("/findings/0/line").asInt()).isEqualTo(3);
        assertThat(problem.at("/findings/0/column").asInt()).isEqualTo(16);
        assertThat(problem.at("/findings/0/arguments/value").asString()).isEqualTo("CRX");
    }

    @Test
    void constraintsAndRulesAreReportedTogether() throws Exception {
        HttpResponse<String> response = post(
                PLAIN.replace(
                        "\"dialogueDates\"",
                        "\"stateReports\": [{\"instrument\": \"CRC\", \"language\": \"?\"}], \"id\": \" \", \"dialogueDates\""));
        JsonNode problem = json(response);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:treatysessions:problem:invalid-session");
        assertThat(summary(problem))
                .contains(
                        "error text-blank at /id",
                        "error language-invalid at /stateReports/0/language",
                        "warning procedure-missing at ");
    }

    @Test
    void constraintsAreCheckedBeforeTheHandlerIsCalled() {
        assertThat(MockMvcTester.from(context)
                        .post()
                        .uri("/sessions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PLAIN.replace("RUS", "Russia"))
                        .exchange()
                        .getMvcResult()
                        .getResolvedException())
                .isInstanceOf(MethodArgumentNotValidException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"committee\": ", "hello"})
    void aBodyThatIsNotJsonIsReported(String body) throws Exception {
        HttpResponse<String> response = post(body);
        JsonNode problem = json(response);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:treatysessions:problem:not-json");
        assertThat(summary(problem)).containsExactly("error json-syntax at ");
        assertThat(problem.at("/findings/0/line").asInt()).isEqualTo(1);
        assertThat(response.body()).doesNotContain("Exception", "jackson", "Source");
    }

    @Test
    void textAfterTheSessionIsNotJson() throws Exception {
        assertThat(summary(json(post(PLAIN + "{}")))).containsExactly("error json-syntax at ");
    }

    @Test
    void aBlankBodyIsNotJson() throws Exception {
        HttpResponse<String> response = post(" ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(summary(json(response))).containsExactly("error json-syntax at ");
    }

    @Test
    void aLimitOfTheParserHasNoPlaceInTheText() throws Exception {
        String deep = "[".repeat(1000) + "]".repeat(1000);
        HttpResponse<String> response = post(PLAIN.replace("{\n", "{\"extensions\": {\"a\": " + deep + "},"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(summary(json(response))).containsExactly("error json-syntax at ");
        assertThat(json(response).at("/findings/0").has("line")).isFalse();
        assertThat(response.body()).doesNotContain("StreamReadConstraints");
    }

    @Test
    void anEmptyBodyAndAnotherMediaTypeAreLeftToSpring() throws Exception {
        assertThat(post("").statusCode()).isEqualTo(400);
        assertThat(post("/sessions", "text/plain", "en", PLAIN).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-CH          | fr | La session comporte des erreurs | Erreurs : 1.
            es             | es | La sesión tiene errores         | Errores: 1.
            ru, en;q=0.5   | ru | В записи о сессии есть ошибки   | Ошибок: 1.
            zh-Hans        | zh | 会议记录有错误                  | 错误：1。
            ar             | ar | في الدورة أخطاء                 | عدد الأخطاء: 1.
            de             | en | The session has errors          | Errors: 1.
            """)
    void theProblemIsInTheLanguageOfTheRequest(String accepted, String language, String title, String detail)
            throws Exception {
        HttpResponse<String> response = post("/sessions", "application/json", accepted, PLAIN.replace("CRC", "CRX"));
        assertThat(json(response).at("/title").asString()).isEqualTo(title);
        assertThat(json(response).at("/detail").asString()).startsWith(detail);
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
    }

    @Test
    void theProblemsOfOtherHandlersAreLeftToTheApplication() throws Exception {
        HttpResponse<String> response = post("/others", "application/json", "en", "{\"a\": ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("findings");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post("/sessions", "application/json", "en", body);
    }

    private HttpResponse<String> post(String path, String mediaType, String language, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", mediaType)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private JsonNode json(HttpResponse<String> response) {
        return mapper.readTree(response.body());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElseThrow();
    }

    private static List<String> summary(JsonNode answer) {
        return answer.at("/findings")
                .valueStream()
                .map(finding -> finding.at("/severity").asString() + " "
                        + finding.at("/rule").asString() + " at "
                        + finding.at("/path").asString())
                .toList();
    }
}
