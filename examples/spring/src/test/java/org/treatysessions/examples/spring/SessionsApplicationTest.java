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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the application and asks it as anybody would. */
@SpringBootTest(
        classes = {SessionsApplication.class, SessionsApplicationTest.OneDay.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionsApplicationTest {

    private static final Path RUSSIA = Path.of("../sessions/russia-2018.session.json");
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

    @TestConfiguration
    static class OneDay {

        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void aSessionWithoutErrorsComesBackWithItsWarnings() throws Exception {
        HttpResponse<String> response = post(PLAIN);
        JsonNode accepted = json(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo("application/json");
        assertThat(accepted.at("/session")).isEqualTo(mapper.readTree(PLAIN));
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
    void brokenConstraintsAreReportedTogetherWithWhatTheRulesSay() throws Exception {
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
    void theConstraintsAreJudgedBeforeTheControllerIsAsked() {
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
    @ValueSource(strings = {"{\"committee\": ", "hello", "{\"committee\": \"\\ud800\"}"})
    void whatIsNoJsonIsSaidToBeNone(String body) throws Exception {
        HttpResponse<String> response = post(body);
        JsonNode problem = json(response);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:treatysessions:problem:no-json");
        assertThat(summary(problem)).containsExactly("error json-syntax at ");
        assertThat(problem.at("/findings/0/line").asInt()).isEqualTo(1);
        assertThat(response.body()).doesNotContain("Exception", "jackson", "Source");
    }

    @Test
    void whatFollowsTheSessionIsNoJsonEither() throws Exception {
        assertThat(summary(json(post(PLAIN + "{}")))).containsExactly("error json-syntax at ");
    }

    @Test
    void aBlankBodyIsNoJson() throws Exception {
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
    void anEmptyBodyIsAProblem() throws Exception {
        HttpResponse<String> response = post("");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
    }

    @Test
    void anotherMediaTypeIsAProblem() throws Exception {
        HttpResponse<String> response = post("text/plain", PLAIN);
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(json(response).at("/detail").asString()).contains("text/plain");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post("application/json", body);
    }

    private HttpResponse<String> post(String mediaType, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sessions"))
                .header("Content-Type", mediaType)
                .header("Accept-Language", "en")
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
