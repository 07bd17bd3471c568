// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;

/** Compiles and runs the examples of the README. */
class ReadmeTest {

    private static final CountrySession SESSION = CountrySession.builder()
            .committee(Committee.CRC)
            .stateParty(Country.of("RUS"))
            .build();

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new TreatySessionsJackson2Module())
                .build();
        return mapper;
    }

    private static void assertRoundTrip(CountrySession session, ObjectMapper mapper) throws JsonProcessingException {
        assertThat(mapper.readValue(mapper.writeValueAsString(session), CountrySession.class))
                .isEqualTo(session);
    }

    private static void requireModule(ObjectMapper mapper) {
        if (!mapper.getRegisteredModuleIds().contains(TreatySessionsJackson2Module.class.getName())) {
            throw new IllegalStateException("The module of treaty-sessions is not registered");
        }
    }

    @Test
    void theExamplesRun() throws JsonProcessingException {
        assertRoundTrip(SESSION, mapper());
        requireModule(mapper());
        assertThatIllegalStateException().isThrownBy(() -> requireModule(new ObjectMapper()));
    }

    @Test
    void everyLineOfTheReadmeIsInThisFile() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/org/treatysessions/jackson2/ReadmeTest.java"))
                .replaceAll("\\s+", "");
        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(readme)
                        .results()
                        .map(MatchResult::group)
                        .map(example -> example.substring(7, example.length() - 3)))
                .hasSize(3)
                .allMatch(example -> source.contains(example.replaceAll("\\s+", "")));
    }
}
