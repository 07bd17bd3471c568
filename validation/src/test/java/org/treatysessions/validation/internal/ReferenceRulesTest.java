package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.spi.ReferenceData;

/** In the tables, no path means that the rule is silent. The reference data is what the library ships. */
class ReferenceRulesTest {

    private static final SessionValidator VALIDATOR = SessionValidator.builder()
            .asOf(PatchedSession.TODAY)
            .referenceData(ReferenceData.builtIn())
            .build();

    private static List<Finding> findings(String rule, String patch) {
        return VALIDATOR.check(PatchedSession.read(patch)).findings().stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .toList();
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                    |
            {committeeSession:{number:77}}                                        | `{number=77, otherNumber=78}`
            {committeeSession:{number:1}}                                         | `{number=1, otherNumber=78}`
            # Other dates: both must certainly differ.
            {committeeSession:{start:'2018-05-01',end:'2018-05-25'}}              | `{number=78, start=2018-05-14, end=2018-06-01}`
            {committeeSession:{start:'2018-05-15'}}                               |
            {committeeSession:{end:'2018-06-02'}}                                 |
            {committeeSession:{start:'2018',end:'2018'}}                          |
            {committeeSession:{start:'2018-05',end:'2018-06'}}                    |
            {committeeSession:{start:'2017',end:'2017'}}                          | `{number=78, start=2018-05-14, end=2018-06-01}`
            {committeeSession:{start:null,end:'2017-06-02'}}                      |
            # Those dates with another number: exactly those.
            {committeeSession:{number:79,start:'2018-05-14',end:'2018-06'}}       |
            {committeeSession:{number:79,start:'2018-05-14',end:'2018-06-02'}}    |
            {committeeSession:{number:79,start:null}}                             |
            # What the data does not hold, or not in full, is no finding.
            {committeeSession:{number:79,start:'2018-09-17',end:'2018-10-05'}}    |
            {committeeSession:{number:50,start:'2009-02-01',end:'2009-02-20'}}    |
            {committeeSession:{number:65,start:'2015-01-12',end:'2015-01-30'}}    |
            {committeeSession:{number:null}}                                      |
            {committeeSession:{number:0}}                                         |
            {committee:'CEDAW',committeeSession:{number:77}}                      |
            """)
    void sessionNumberMismatch(String patch, String arguments) {
        List<Finding> found = findings("session-number-mismatch", patch);
        if (arguments == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.path()).isEqualTo("/committeeSession/number");
                assertThat(finding.arguments()).hasToString(arguments);
            });
        }
    }

    @ParameterizedTest(name = "{0} is {1} on the roster")
    @CsvSource(delimiter = '|', textBlock = """
            Ann Marie Skelton                  | true
            Ann Skelton                        | true
            skelton                            | true
            SKELTON, Ann Marie                 | true
            Ms. Ann Marie Skelton              | true
            Prof. Dr. Ann Marie Louise Skelton | true
            José Ángel Rodríguez Reyes         | true
            Mr. Rodríguez-Reyes                | true
            Olga Khazova                       | true
            O. A. Khazova                      | false
            Ann Mary Skelton                   | false
            Anna Skelton                       | false
            Ann Example                        | false
            —                                  | true
            """)
    void memberTermMismatch(String name, boolean known) {
        String patch = "{taskForce:[{name:'" + name + "',country:{code:'ZAF'}}]}";
        assertThat(findings("member-term-mismatch", patch))
                .extracting(Finding::path)
                .isEqualTo(known ? List.of() : List.of("/taskForce/0/name"));
    }

    @ParameterizedTest(name = "{0} is in the time of the roster: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ['2018-05-14']              | true
            ['2018-06-01']              | true
            ['2018-05-14','2018-06-01'] | true
            ['2018-05-13','2018-05-14'] | false
            ['2018-06-01','2018-06-02'] | false
            ['2018-05']                 | false
            ['2018']                    | false
            """)
    void aRosterSpeaksOfItsDaysOnly(String dates, boolean speaks) {
        assertThat(findings("member-term-mismatch", "{dialogueDates:" + dates + ",committeeSession:null}"))
                .hasSize(speaks ? 2 : 0);
        assertThat(findings("member-term-mismatch", "{committee:'CEDAW',dialogueDates:" + dates + "}"))
                .isEmpty();
    }
}
