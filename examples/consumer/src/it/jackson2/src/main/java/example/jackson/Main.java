// SPDX-License-Identifier: Apache-2.0
package example.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.treatysessions.jackson2.InvalidDocumentException;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;

/** Uses a mapper of Jackson 2 on the module path; fails if it does not do what it promises. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args not used
     * @throws JsonProcessingException if the mapper refuses what it must not
     */
    public static void main(String[] args) throws JsonProcessingException {
        require(InvalidDocumentException.class.getModule().isNamed(), "the libraries are on the module path");

        CountrySession session = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS", "Russian Federation"))
                .addDialogueDates(PartialDate.parse("2018-05-22"))
                .build();
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String text = mapper.writeValueAsString(session);
        require(mapper.readValue(text, CountrySession.class).equals(session), "what was read is what was written");
        require(
                mapper.readTree(text)
                        .equals(mapper.readTree(SessionJson.standard().toText(session))),
                "the format is that of the library");
        try {
            mapper.readValue("{\"committee\":\"X\"}", CountrySession.class);
            throw new IllegalStateException("a broken session is refused");
        } catch (InvalidDocumentException e) {
            require(e.findings().size() == 2, "all findings are reported: " + e.findings());
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
