// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The template as people fill it in: other orders, tables as lines, lists as sentences. Small made reports. */
class ReportVariantsTest {

    /** A report whose sections are those given, one after the other. */
    private static String report(String... sections) {
        return "Country session: Fiji\n\nDate of session: 5 February 2020\n\nBackground information\n\nWebcast\n\n"
                + String.join("\n\n", sections) + "\n\nDisclaimer: These reports are drafted in English.\n";
    }

    private static ImportResult read(String text) {
        return DocumentReader.standard().read(text.getBytes(UTF_8), "report");
    }

    private static Map<String, String> facts(String text) {
        return read(text).facts().stream()
                .collect(Collectors.toMap(
                        fact -> fact.pointer().toString(),
                        fact -> fact.value().toString(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static String values(Map<String, String> facts, String pointer) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().matches(pointer))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
    }

    // ------------------------------------------------------------------------------------------------ head

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday 17th and Friday 18th May 2018           | 2018-05-17; 2018-05-18
            Tuesday, 25th September 2018                     | 2018-09-25
            22 & 23 May 2018                                 | 2018-05-22; 2018-05-23
            22/23 May 2018                                   | 2018-05-22; 2018-05-23
            23 - 24 May 2018                                 | 2018-05-23; 2018-05-24
            31 May – 1 June 2018                             | 2018-05-31; 2018-06-01
            September 10, 2019                               | 2019-09-10
            26/09/2017                                       | 2017-09-26
            26.09.2017                                       | 2017-09-26
            2017-09-26                                       | 2017-09-26
            05/06/2018                                       | ''
            14 May – 1 June 2018                             | ''
            22-23 May 2018 (78th session, 14 May – 1 June 2018) | 2018-05-22; 2018-05-23
            """)
    void daysOfTheDialogueAreReadInAllUsualForms(String words, String days) {
        assertThat(values(
                        facts(report("State delegation\n\nNone").replace("5 February 2020", words)),
                        "/dialogueDates/\\d"))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Country session: Bolivia (Plurinational State of)   | BOL |
            Country session: Republic of Moldova (76th session) | MDA | 76
            Country session: Guinea-Bissau, 63rd session        | GNB | 63
            Country session – Côte d’Ivoire – 81st session      | CIV | 81
            Country session report: Norway                      | NOR |
            Country session: Atlantis                           |     |
            """)
    void theTitleNamesTheState(String title, String code, String session) {
        Map<String, String> facts =
                facts(report("Reporting\n\nReporting methodology\n\nState report:\n\nCRC\n\nDue date: 2001")
                        .replace("Country session: Fiji", title));

        assertThat(facts.get("/stateParty/code")).isEqualTo(code);
        assertThat(facts.get("/committeeSession/number")).isEqualTo(session);
    }

    @Test
    void titlesOfOtherSessionsOnThePageAreNotTheReport() {
        String others = "Country session: Angola\n\nCountry session: Niger – Date of session: 3 May 2018\n\n";
        ImportResult result =
                read(others + report("State delegation\n\nIt was small.") + "\nRelated sessions\n\n" + others);

        assertThat(result.session().orElseThrow().getStateParty().getCode()).isEqualTo("FJI");
        assertThat(result.session().orElseThrow().getDialogueDates()).hasSize(1);
        assertThat(result.characters().unplaced()).isPositive();
    }

    @Test
    void anotherCommitteeIsNotThatOnTheRightsOfTheChild() {
        String report = report("State delegation\n\nIt was small.")
                .replace(
                        "\n\nDate",
                        "\n\n73rd session of the Committee on the Elimination of Discrimination against Women\n\nDate");

        assertThat(facts(report)).containsEntry("/committee", "CEDAW");
    }

    // ------------------------------------------------------------------------------------------- procedure

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Regular reporting procedure X / Simplified reporting procedure               | standard
            ☐ Regular reporting procedure / ☒ Simplified reporting procedure             | simplified
            ☐ Regular reporting procedure ☒ Simplified reporting procedure               | simplified
            Regular reporting procedure ☒ Simplified reporting procedure ☐               | standard
            Regular reporting procedure: No / Simplified reporting procedure: Yes        | simplified
            [ ] Regular reporting procedure / [x] Simplified reporting procedure         | simplified
            Regular reporting procedure / **Simplified reporting procedure**             | simplified
            Simplified reporting procedure                                               | simplified
            Regular reporting procedure / Simplified reporting procedure                 |
            X Regular reporting procedure / X Simplified reporting procedure             |
            """)
    void theProcedureIsMarkedInOneWayOrAnother(String lines, String procedure) {
        assertThat(facts(report(
                                "Reporting\n\nReporting methodology\n\n" + lines.replace(" / ", "\n\n"),
                                "State report:"))
                        .get("/procedure"))
                .isEqualTo(procedure);
    }

    // ---------------------------------------------------------------------------------------------- tables

    private static final String PAIRS =
            "CRC\t\tOPAC\t\nNo. of report\t5th and 6th\tNo. of report\t1\nDue date\t\tDue date\t2012\nSubmission\t1 May 2016\tSubmission\tN/A";
    private static final String MATRIX =
            "\tCRC\tOPAC\nNo. of report\t5th and 6th\t1\nDue date\t\t2012\nSubmission\t1 May 2016\tN/A";
    private static final String TRANSPOSED =
            "\tNo. of report\tDue date\tSubmission\nCRC\t5th and 6th\t\t1 May 2016\nOPAC\t1\t2012\tN/A";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAIRS,
                MATRIX,
                TRANSPOSED,
                "CRC\t\nNo. of report\t5th and 6th\nDue date\t\nSubmission\t1 May 2016\n\nOPAC\t\nNo. of report\t1\nDue date\t2012\nSubmission\tN/A",
                "CRC\n\nNo. of report: 5th and 6th\n\nDue date:\n\nSubmission: 1 May 2016\n\nOPAC\n\nNo. of report: 1\n\nDue date: 2012\n\nSubmission: N/A",
                "CRC OPAC\n\nNo. of report 5th and 6th No. of report 1\n\nDue date Due date 2012\n\nSubmission 1 May 2016 Submission N/A",
                "CRC\nOPAC\nNo. of report\n5th and 6th\nNo. of report\n1\nDue date\nDue date\n2012\nSubmission\n1 May 2016\nSubmission\nN/A",
                "No. of report\nDue date\nSubmission\nCRC\n5th and 6th\n-\n1 May 2016\nOPAC\n1\n2012\nN/A"
            })
    void tablesOfReportsAreReadWhateverTheirForm(String table) {
        Map<String, String> facts = facts(report("State report:\n\n" + table));

        assertThat(values(facts, "/stateReports/\\d/.*")).isEqualTo("CRC; 5-6; 2016-05-01; OPAC; 1; 2012");
        assertThat(facts.get("/stateReports/0/submitted")).isEqualTo("2016-05-01");
        assertThat(facts.get("/stateReports/1/due")).isEqualTo("2012");
    }

    @Test
    void valuesThatMayBeOfEitherReportAreReported() {
        ImportResult result = read(report("State report:\n\nCRC\nOPAC\nNo. of report\n5\nDue date\n2012\n2013"));

        assertThat(result.session().orElseThrow().getStateReports().get(0).getNumbers())
                .isEmpty();
        assertThat(result.findings()).extracting(finding -> finding.rule().id()).contains(ImportRules.VALUE_UNCLEAR);
    }

    @Test
    void tablesWithoutColumnsThatMeetAreReadByTheOrderOfTheirLabels() {
        String page =
                "<h1>Country session: Fiji</h1><p>Date of session: 5 February 2020</p><h2>Background information</h2>"
                        + "<h2>Reporting</h2><h2>State report</h2><table><tr><td>CRC</td><td>OPAC</td></tr></table>"
                        + "<table><tr><td>Due date</td><td>2011</td><td>Due date</td><td>2012</td></tr></table><h2>Dialogue description</h2>";

        assertThat(values(facts(page), "/stateReports/\\d/.*")).isEqualTo("CRC; 2011; OPAC; 2012");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Written replies / Submission: 1 May 2016 / Due date: N/A       | /writtenReplies/0/submitted | 2016-05-01
            List of issues prior to reporting / Date: 3 Nov 2016           | /listsOfIssues/0/kind       | prior-to-reporting
            List of Issues / Date: 3 Nov 2016                              | /listsOfIssues/0/issued     | 2016-11-03
            Common core document / Initial submission: - / Updated document: 2013 | /commonCoreDocument/updated | 2013
            """)
    void otherDocumentsAreReadFromLines(String lines, String pointer, String value) {
        assertThat(facts(report("State report:\n\n" + lines.replace(" / ", "\n\n"))))
                .containsEntry(pointer, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NGOs: Save the Children; Plan / NHRIs: None                       | Save the Children; ngo; Plan; ngo | nhri
            NGOs / - Save the Children / - Plan / NHRIs / None                | Save the Children; ngo; Plan; ngo | nhri
            NGOs • Save the Children • Plan / NHRIs None                      | Save the Children; ngo; Plan; ngo | nhri
            NGO(s): Save the Children / Ombudsperson: Office of the Ombuds    | Save the Children; ngo; Office of the Ombuds; ombudsperson | ''
            NGOs: - / Civil society: Save the Children (confidential)         | Save the Children; ngo; true | ''
            Others: Office of the Commissioner (ombudsperson)                 | Office of the Commissioner; ombudsperson | ''
            """)
    void authorsOfAlternativeReportsAreRead(String lines, String authors, String none) {
        Map<String, String> facts =
                facts(report("Public reports from children’s rights defenders\n\nAlternative reports\n\n"
                        + lines.replace(" / ", "\n\n")));

        assertThat(values(facts, "/alternativeReports/\\d/.*")).isEqualTo(authors);
        assertThat(values(facts, "/noAlternativeReportsFrom/\\d")).isEqualTo(none);
    }

    // -------------------------------------------------------------------------------------------- persons

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Mr. Hatem Kotrane (Tunisia), coordinator / - Ms. Ann Skelton (South Africa)    | Hatem Kotrane; TUN; Tunisia; coordinator; Ann Skelton; ZAF; South Africa
            - Hatem Kotrane (Tunisia, coordinator) / - Ann Skelton (South Africa)            | Hatem Kotrane; TUN; Tunisia; coordinator; Ann Skelton; ZAF; South Africa
            Hatem Kotrane, Tunisia (coordinator) / Ann Skelton, South Africa                 | Hatem Kotrane; TUN; Tunisia; coordinator; Ann Skelton; ZAF; South Africa
            Hatem Kotrane – Tunisia – Coordinator / Ann Skelton – South Africa               | Hatem Kotrane; TUN; Tunisia; coordinator; Ann Skelton; ZAF; South Africa
            Coordinator: Hatem Kotrane (Tunisia) / Ann Skelton (South Africa)                | Hatem Kotrane; TUN; Tunisia; coordinator; Ann Skelton; ZAF; South Africa
            Hatem Kotrane (Tunisia), Ann Skelton (South Africa)                              | Hatem Kotrane; TUN; Tunisia; Ann Skelton; ZAF; South Africa
            Name & Last Name / Country / Hatem Kotrane (Coordinator) / Tunisia / Ann Skelton / South Africa | Hatem Kotrane; TUN; Tunisia; coordinator; Ann Skelton; ZAF; South Africa
            José Ángel Rodríguez Reyes (Bolivarian Republic of Venezuela), rapporteur        | José Ángel Rodríguez Reyes; VEN; Bolivarian Republic of Venezuela; rapporteur
            The members were not named.                                                      | ''
            """)
    void membersOfTheTaskForceAreRead(String lines, String members) {
        Map<String, String> facts = facts(
                report("Committee’s Task Force members\n\n" + lines.replace(" / ", "\n\n"), "Dialogue description"));

        assertThat(values(facts, "/taskForce/.*")).isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was led by Ms. Ana Lima, State Secretary of the Ministry of Equality. It was composed of 21 members, representing the Ministry of Justice and the Ministry of Health. | Ana Lima | State Secretary of the Ministry of Equality | 21 | Ministry of Justice; Ministry of Health
            A 9-member delegation came. The head of the delegation was Ana Lima, State Secretary at the Ministry of Equality. | Ana Lima | State Secretary at the Ministry of Equality | 9 | ''
            Ms. Ana Lima, Minister for Women, headed the delegation, which included officials of the Ministry of Justice and the Ministry of Health. | Ana Lima | Minister for Women | | Ministry of Justice; Ministry of Health
            The delegation of ten was chaired by H.E. Mr. Ato Bá, Deputy Minister of Justice. | Ato Bá | Deputy Minister of Justice | 10 | ''
            The delegation (about 25 persons) was headed by the Minister of Justice. | | | | ''
            """)
    void theDelegationIsReadFromProse(String text, String name, String title, String size, String bodies) {
        Map<String, String> facts = facts(report("State delegation\n\n" + text));

        assertThat(facts.get("/delegation/head/name")).isEqualTo(name);
        assertThat(facts.get("/delegation/head/title")).isEqualTo(title);
        assertThat(facts.get("/delegation/size")).isEqualTo(size);
        assertThat(values(facts, "/delegation/bodies/\\d")).isEqualTo(bodies);
    }

    // ------------------------------------------------------------------------------------------- dialogue

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - **Education:** The Committee asked why. The delegation said so.         | Education | committee; delegation
            - Education: The Committee asked why. The delegation said so.             | Education | committee; delegation
            **Education** – The Committee asked why. The delegation said so.          | Education | committee; delegation
            **Education** / The Committee asked why. / The delegation said so.        | Education | committee; delegation
            **Education** / Committee: Why is that? / Delegation: It is so.           | Education | committee; delegation
            **Education** / Q: Why is that? / A: It is so.                            | Education | committee; delegation
            ## Education / The Committee asked why. In response, the delegation said so. | Education | committee; delegation
            - Education: The delegation was asked why. According to the Government, it is so. | Education | committee; delegation
            - Education: Several members wanted to know why. The Minister replied that it is so. | Education | committee; delegation
            - Education: The Committee was informed by the delegation of the law.     | Education | delegation
            """)
    void issuesAreReadWithBothSides(String lines, String topic, String speakers) {
        Map<String, String> facts =
                facts(report("Dialogue description\n\nMain issues discussed:\n\n" + lines.replace(" / ", "\n\n")));

        assertThat(values(facts, "/dialogue/issues/\\d/topic")).isEqualTo(topic);
        assertThat(values(facts, "/dialogue/issues/0/statements/\\d/by")).isEqualTo(speakers);
        assertThat(values(facts, "/dialogue/issues/0/statements/\\d/text")).doesNotContain("Committee:", "Q:", "A:");
    }

    @Test
    void anItemWithoutASideIsNotAddedToTheIssueBefore() {
        Map<String, String> facts = facts(
                report(
                        "Main issues discussed:\n\n- Education: The Committee asked why.\n\n- Health: Concern was expressed about it."));

        assertThat(values(facts, "/dialogue/issues/\\d/topic")).isEqualTo("Education; Health");
        assertThat(values(facts, "/dialogue/issues/0/statements/\\d/text")).isEqualTo("The Committee asked why.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Health (paras. 30–32): The Committee urges it to act.   | Health | 30; 31; 32 | The Committee urges it to act.
            1. Health: The Committee urges it to act.               | Health | ''         | The Committee urges it to act.
            **Health** / The Committee urges it to act.             | Health | ''         | The Committee urges it to act.
            ## Health / It also urges the State party to act.       | Health | ''         | It also urges the State party to act.
            - Health (para. 20 (b))                                 | Health | 20 (b)     | ''
            """)
    void areasOfUrgentMeasuresAreRead(String lines, String area, String paragraphs, String text) {
        Map<String, String> facts = facts(report("Recommendations of the Committee\n\n"
                + "In its Concluding Observations, the Committee drew attention to urgent measures concerning one area:\n\n"
                + lines.replace(" / ", "\n\n")));

        String entry = "/concludingObservations/0/urgentRecommendations/\\d/";
        assertThat(values(facts, entry + "area")).isEqualTo(area);
        assertThat(values(facts, entry + "paragraphs/\\d")).isEqualTo(paragraphs);
        assertThat(values(facts, entry + "text")).isEqualTo(text);
    }

    @Test
    void pointsUnderAnAreaAreItsActions() {
        Map<String, String> facts =
                facts(report("Recommendations of the Committee\n\nIn its Concluding Observations, the "
                        + "Committee drew attention to urgent measures concerning 1 area:\n\nHealth: The Committee urges it to:\n\n"
                        + "- Train doctors; and\n\n- Build hospitals."));

        assertThat(values(facts, "/concludingObservations/0/urgentRecommendations/0/actions/\\d"))
                .isEqualTo("Train doctors; Build hospitals.");
    }

    @Test
    void theDisclaimerIsOneParagraph() {
        assertThat(facts(report("State delegation\n\nNone") + "\nShare this page\n\nOther pages of this site"))
                .containsEntry("/sources/0/disclaimer", "These reports are drafted in English.");
    }

    // -------------------------------------------------------------------------------- authors of reports

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NGOs/Children First Lesotho/Save the Children                  | Children First Lesotho; Save the Children
            NGOs/NGO Coalition of Fiji/Civil Society Forum of Fiji          | NGO Coalition of Fiji; Civil Society Forum of Fiji
            NGOs/Others for Change/Individuals United                       | Others for Change; Individuals United
            NGOs Save the Children, Plan International                     | Save the Children; Plan International
            NGOs/Save the Children, Plan International,/Terre des Hommes    | Save the Children; Plan International; Terre des Hommes
            NGOs/Network for Participation, Education and Health/Plan       | Network for Participation, Education and Health; Plan
            NGOs/Save the Children, Fiji/Plan International, Fiji           | ''
            NGOs/Foundation for the Protection of/Minors/Network for Youth   | ''
            """)
    void namesOfAuthorsAreApartIfItIsCertainWhereEachEnds(String lines, String authors) {
        String section = "Public reports from children’s rights defenders\n\nAlternative reports\n\n"
                + lines.replace("/", "\n\n") + "\n\nNHRIs\n\nNone";

        Map<String, String> facts = facts(report(section));

        assertThat(values(facts, "/alternativeReports/\\d+/author")).isEqualTo(authors);
        assertThat(facts).containsEntry("/noAlternativeReportsFrom/0", "nhri");
        assertThat(read(report(section)).findings())
                .filteredOn(finding -> finding.rule().id().toString().equals("import-value-unclear"))
                .hasSameSizeAs(authors.isEmpty() ? lines.substring(5).split("/") : new String[0]);
    }

    @Test
    void textBelowTheTableOfAlternativeReportsNamesNoAuthor() {
        String html = "<h1>Country session: Fiji</h1><p>Date of session: 5 February 2020</p><h2>Reporting</h2>"
                + "<h2>Public reports from children’s rights defenders</h2><table><tr><td>NGOs</td><td>Save the Children"
                + "</td></tr><tr><td>Embassies</td><td>Embassy of Norway</td></tr></table>"
                + "<p>Two more were sent.</p><h2>State delegation</h2><p>It was small.</p>";

        ImportResult result = read(html);

        assertThat(result.session().orElseThrow().getAlternativeReports()).hasSize(1);
        assertThat(result.characters().unplaced()).isGreaterThan("Embassy of Norway Two more were sent.".length() - 2);
    }

    // ------------------------------------------------------------------------------------- lines and lists

    @Test
    void aLineMayHaveADocumentWithAllItsFields() {
        Map<String, String> facts = facts(report("""
                State report

                CRC: combined third to fifth periodic reports, due 9 July 2012, submitted 4 October 2013 (in French)

                OPAC: not applicable

                OPSC – initial report; due: 24 May 2005; received on 9 January 2014

                List of issues: 12 March 2015

                Written replies: due 15 May 2015; received 7 July 2015

                Next State report

                CRC: 6th to 8th periodic reports, due 9 January 2021"""));

        assertThat(values(facts, "/stateReports/\\d/instrument")).isEqualTo("CRC; OPAC; OPSC");
        assertThat(values(facts, "/stateReports/0/.*")).isEqualTo("CRC; 3-5; 2012-07-09; 2013-10-04; fr");
        assertThat(values(facts, "/stateReports/2/.*")).isEqualTo("OPSC; 1; 2005-05-24; 2014-01-09");
        assertThat(values(facts, "/(?:listsOfIssues|writtenReplies)/.*"))
                .isEqualTo("2015-03-12; 2015-05-15; 2015-07-07");
        assertThat(values(facts, "/nextReports/.*")).isEqualTo("CRC; 6-8; 2021-01-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRC: third report, due 9 July 2012, due 9 July 2013", "CRC: submitted with annexes"})
    void aLineWithAPartThatIsNotClearHasNoValues(String line) {
        assertThat(values(
                        facts(report("State report\n\n" + line + "\n\nState delegation\n\nIt was small.")),
                        "/stateReports/\\d/(?!instrument).*"))
                .isEmpty();
    }

    @Test
    void rowsOfATableMayBeDocumentsUnderShortHeads() {
        String html =
                "<h1>Country session: Fiji</h1><p>72nd session<br>Dates of session: 18 &amp; 19 May 2016</p><h2>Reporting</h2>"
                        + "<h2>State report</h2><table><tr><th>Treaty</th><th>Report</th><th>Due</th><th>Submitted</th></tr>"
                        + "<tr><td>CRC</td><td>Second</td><td>10 March 2001</td><td>7 October 2014</td></tr>"
                        + "<tr><td>OPAC</td><td>Initial</td><td>21/10/2012</td><td>None</td></tr></table>"
                        + "<h2>State delegation</h2><p>It was small.</p><h2>Next State report</h2>";

        Map<String, String> facts = facts(html);

        assertThat(values(facts, "/dialogueDates/\\d")).isEqualTo("2016-05-18; 2016-05-19");
        assertThat(values(facts, "/stateReports/.*")).isEqualTo("CRC; 2; 2001-03-10; 2014-10-07; OPAC; 1; 2012-10-21");
    }

    @Test
    void linksMayBeAddressesBehindTheirTitles() {
        Map<String, String> facts =
                facts(report("State delegation\n\nIt was small.").replace("Webcast\n", """
                        OHCHR press release: https://example.org/press
                        Webcast (part 1) – https://example.org/1
                        Summary record: not available
                        """));

        assertThat(values(facts, "/links/\\d/title")).isEqualTo("OHCHR press release; Webcast (part 1)");
        assertThat(values(facts, "/links/\\d/href")).isEqualTo("https://example.org/press; https://example.org/1");
    }

    @Test
    void topicsMayEndWithFullStops() {
        Map<String, String> facts =
                facts(report("Main issues discussed\n\nBirth registration. The Committee asked for figures."
                        + " The delegation had none.\n\nIt was late. The Committee asked for more."));

        assertThat(values(facts, "/dialogue/issues/\\d/topic")).isEqualTo("Birth registration");
        assertThat(values(facts, "/dialogue/issues/0/statements/\\d/by"))
                .isEqualTo("committee; delegation; delegation; committee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Head: Ms. Ana Font, Minister of Health/Members: Mr. Jo Ros, Adviser; Ms. Eva Pla, Ambassador | Ana Font | Jo Ros; Eva Pla
            H.E. Ms. Ana Font, Minister of Health (Head of delegation)/Mr. Jo Ros, Adviser                 | Ana Font | Jo Ros
            - Ms. Ana Font, Minister of Health, Head of the delegation/- Mr. Jo Ros (Adviser)              | Ana Font | Jo Ros
            Ms. Ana Font, Minister of Health/Mr. Jo Ros, Adviser                                           | ''       | ''
            The delegation, led by Ms. Ana Font, Minister of Health, comprised ten people.                 | Ana Font | ''
            """)
    void delegatesMayBeAList(String lines, String head, String members) {
        Map<String, String> facts = facts(report("State delegation\n\n" + lines.replace("/", "\n")));

        assertThat(values(facts, "/delegation/head/name")).isEqualTo(head);
        assertThat(values(facts, "/delegation/head/title")).isEqualTo(head.isEmpty() ? "" : "Minister of Health");
        assertThat(values(facts, "/delegation/members/\\d/name")).isEqualTo(members);
    }

    @Test
    void acronymsInCapitalsBeginNoSection() {
        Map<String, String> facts =
                facts(report("Alternative reports\n\nUN agencies\n\nUNICEF\n\nSDGs\n\nSDG 3.8, SDG 4.1"));

        assertThat(facts)
                .containsEntry("/alternativeReports/0/author", "UNICEF")
                .containsEntry("/sdgs/1", "4.1");
    }

    @Test
    void aNumberOfReportsIsNoAuthor() {
        assertThat(values(
                        facts(
                                report(
                                        "Alternative reports\n\nNGOs: Save the Children; 2 confidential reports; Confidential")),
                        "/alternativeReports/\\d/author"))
                .isEqualTo("Save the Children");
    }

    @Test
    void shortLinesBeforeWhatIsSaidAreTopics() {
        Map<String, String> facts = facts(report("""
                Main issues discussed

                Birth registration

                The Committee asked for figures.

                The delegation had none.

                Juvenile justice: detention and alternatives to it

                The Committee insisted.

                It was late"""));

        assertThat(values(facts, "/dialogue/issues/\\d/topic"))
                .isEqualTo("Birth registration; Juvenile justice: detention and alternatives to it");
    }

    @Test
    void headsRepeatedOnTheNextPageBeginNoOtherReports() {
        String head = "<table><tr><td></td><td>CRC</td><td>OPAC</td></tr>";
        String html =
                "<h1>Country session: Fiji</h1><p>Date of session: 5 May 2018</p><h2>Reporting</h2><h2>State report</h2>"
                        + head + "<tr><td>No. of report</td><td>3rd</td><td>Initial</td></tr></table>" + head
                        + "<tr><td>Submission</td><td>3 May 2016</td><td>4 May 2016</td></tr></table>"
                        + "<h2>State delegation</h2><p>It was small.</p><h2>Next State report</h2>";

        assertThat(values(facts(html), "/stateReports/.*")).isEqualTo("CRC; 3; 2016-05-03; OPAC; 1; 2016-05-04");
    }

    @Test
    void linesOfATextThatIsWrappedAreJoined() {
        String text = report(
                "State delegation\n\nThe delegation was headed by Mere Tuilagi-\nNaivalu, Permanent Secretary for Women,"
                        + " Children and\nPoverty Alleviation, together with the Office of the Solicitor-\nGeneral and the Police Force. It was"
                        + " the first time that the\nState party sent a delegation.");

        assertThat(facts(text)).containsEntry("/delegation/head/name", "Mere Tuilagi-Naivalu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGOs\n\nNHRIs\n\nUN agencies\n\nSave the Children\n\nNone\n\nUNICEF",
                "NGOs\n\nSave the Children, Association\n\nHorizon, Fondation Anani and\n\nMaison des Filles"
            })
    void authorsThatAreNotClearAreLeftOut(String lines) {
        ImportResult result = read(report("Alternative reports\n\n" + lines));

        assertThat(result.session().orElseThrow().getAlternativeReports()).isEmpty();
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().id().toString().equals("import-value-unclear"))
                .hasSize(3);
    }

    @Test
    void columnsOfATableOfIssuesAreThoseOfTheSides() {
        String html = "<h1>Country session: Fiji</h1><p>Date of session: 5 May 2018</p><h2>Reporting</h2>"
                + "<h2>State delegation</h2><p>It was small.</p><h3>Main issues discussed</h3><table><tr><th>Issue</th>"
                + "<th>Committee</th><th>Delegation</th></tr><tr><td>Mining</td><td>How many children work?</td><td>Ten do."
                + "</td></tr><tr><td>Health</td><td>What is done?</td><td>–</td></tr></table><h2>Next State report</h2>";

        Map<String, String> facts = facts(html);

        assertThat(values(facts, "/dialogue/issues/\\d/topic")).isEqualTo("Mining; Health");
        assertThat(values(facts, "/dialogue/issues/\\d/statements/\\d/by"))
                .isEqualTo("committee; delegation; committee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 areas: 1) nationality (para. 21), 2) torture (para. 24) and 3) violence (para. 26). | nationality; torture; violence
            three areas: (a) nationality; (b) torture; and (c) violence.                          | nationality; torture; violence
            3 areas: nationality; torture; health and violence.                                   | nationality; torture; health and violence
            3 areas: nationality, torture and violence.                                           | nationality; torture; violence
            2 areas: nationality, torture and violence.                                           | ''
            areas: nationality, torture and violence.                                             | ''
            """)
    void areasInTheSentenceThatAnnouncesThemAreReadIfTheyAreAsManyAsStated(String words, String areas) {
        ImportResult result = read(report(
                "Recommendations of the Committee\n\nThe Committee drew attention to urgent measures concerning the following "
                        + words));

        assertThat(result.facts().stream()
                        .filter(fact -> fact.pointer().toString().endsWith("/area"))
                        .map(fact -> fact.value().toString())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(areas);
        assertThat(result.characters().unplaced() > 10).isEqualTo(areas.isEmpty());
    }

    @Test
    void aNoteBelowALabelledValueIsNotPartOfIt() {
        assertThat(facts(report("Next State report\n\nCRC\n\nDue date: 14/09/2022\n\n[1] See the press release.")))
                .containsEntry("/nextReports/0/due", "2022-09-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The combined seventh and eighth periodic reports are due on 1 April 2023.        | CRC; 7-8; 2023-04-01
            The State party should submit its 5th periodic report by 1 September 2023.       | CRC; 5; 2023-09-01
            The State party should submit its 2nd report under the OPSC by 1 September 2023. | OPSC; 2; 2023-09-01
            The 2nd report on the Optional Protocol is due on 1 September 2023.              | ''
            The next report is due on 1 September 2023.                                      | ''
            The 5th periodic report was submitted on 1 September 2023.                       | ''
            The 5th and the 6th periodic report are due on 1 May 2023 and 1 May 2028.        | ''
            """)
    void nextReportsMayBeASentence(String sentence, String values) {
        assertThat(values(facts(report("Next State report\n\n" + sentence)), "/nextReports/.*"))
                .isEqualTo(values);
    }

    @Test
    void titlesMayBeBeforeLinksThatOnlyPoint() {
        String html = "<h1>Country session: Fiji</h1><p>Date of session: 5 May 2018</p><h2>Background information</h2>"
                + "<p>OHCHR press release (<a href='https://example.org/pr'>link</a>)<br>Webcast: <a href='https://example.org/w'>"
                + "https://example.org/w</a><br>See <a href='https://example.org/x'>here</a></p><h2>Reporting</h2>"
                + "<h2>State delegation</h2><p>It was small.</p><h2>Next State report</h2>";

        Map<String, String> facts = facts(html);

        assertThat(values(facts, "/links/\\d/title")).isEqualTo("OHCHR press release; Webcast");
        assertThat(values(facts, "/links/\\d/href")).isEqualTo("https://example.org/pr; https://example.org/w");
    }

    @Test
    void headsAndDashesInATableOfAreasAreNotAreas() {
        String html = "<h1>Country session: Fiji</h1><p>Date of session: 5 May 2018</p><h2>Reporting</h2>"
                + "<h2>State delegation</h2><p>It was small.</p><h2>Recommendations of the Committee</h2><p>The Committee drew"
                + " attention to urgent measures concerning the following areas:</p><table><tr><th>Area</th><th>Recommendation"
                + "</th></tr><tr><td>Abuse (para. 24)</td><td>The Committee urges the State party to act.</td></tr>"
                + "<tr><td>Education</td><td>-</td></tr></table><h2>Next State report</h2>";

        assertThat(values(facts(html), "/concludingObservations/0/urgentRecommendations/\\d/area"))
                .isEqualTo("Abuse; Education");
    }

    @Test
    void rowsOfDocumentsMayHaveLabelsInTheirCells() {
        String html =
                "<h1>Country session: Fiji</h1><p>Date of session: 5 May 2018</p><h2>Reporting</h2><h2>State report</h2>"
                        + "<table><tr><td>CRC</td><td>5th and 6th</td><td>Due: 10 Aug. 2017</td><td>Submitted: 14 Nov. 2016</td></tr>"
                        + "<tr><td>OPSC</td><td>Initial</td><td>Due: 22 Oct. 2008</td><td>Submitted: -</td></tr></table>"
                        + "<h2>State delegation</h2><p>It was small.</p><h2>Next State report</h2>";

        assertThat(values(facts(html), "/stateReports/.*"))
                .isEqualTo("CRC; 5-6; 2017-08-10; 2016-11-14; OPSC; 1; 2008-10-22");
    }

    @Test
    void columnsThatAreNotCertainAreNotReadAndHaveAFinding() {
        ImportResult result =
                read(report("State report\n\nDue date             2017\nSubmission 2016\nLanguage     French"));

        assertThat(result.facts()).noneMatch(fact -> fact.pointer().toString().startsWith("/stateReports"));
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().id().equals(ImportRules.COLUMNS_UNCLEAR))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).contains("line 11 ", "import the document itself"));
        assertThat(result.characters().unplaced()).isGreaterThan(40);
    }

    @Test
    void columnsOfSpacesGiveFacts() {
        Map<String, String> facts = facts(report("""
                Committee's Task Force members

                Name & Last Name               Country                       Role
                Marguerite Okalla-Sim          Cameroon                      Coordinator
                Jae-won Hwangbo                Republic of Korea             Member"""));

        assertThat(values(facts, "/taskForce/\\d/(?:name|country/code|role)"))
                .isEqualTo("Marguerite Okalla-Sim; CMR; coordinator; Jae-won Hwangbo; KOR; member");
    }

    @Test
    void columnsOneBelowTheOtherDoNotShowWhoseACountryIs() {
        String list =
                "Committee's Task Force members\n\nMarguerite Okalla-Sim\n\nJae-won Hwangbo\n\nCameroon\n\nRepublic of Korea";

        assertThat(values(facts(report(list)), "/taskForce/.*")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NGOs/Tfal Kuntenti Foundation, Dar il-Wens, Malta Network for Migrant/Children/NHRIs None | ''
            NGOs: ECPAT/NHRIs None/Others Office of the Commissioner for Children                     | ECPAT; Office of the Commissioner for Children
            NHRIs National Human Rights Commission/(CNDH)/Others None                                 | ''
            """)
    void namesThatMayBeBrokenOverLinesAreLeftOut(String lines, String authors) {
        String section =
                "Public reports from children's rights defenders\n\nAlternative reports\n\n" + lines.replace("/", "\n");

        assertThat(values(facts(report(section)), "/alternativeReports/\\d/author"))
                .isEqualTo(authors);
    }

    @Test
    void titlesOfDelegatesThatMayGoOnAreLeftOut() {
        Map<String, String> facts = facts(
                report(
                        "State delegation\n\nMs. Ana Lima, Minister of Health, headed it; she was"
                                + " accompanied by Mr. Ato Bá, Permanent Representative to the United Nations\n\nOffice at Geneva."));

        assertThat(values(facts, "/delegation/members/0/name")).isEqualTo("Ato Bá");
        assertThat(facts).doesNotContainKey("/delegation/members/0/title");
    }

    @Test
    void bodiesAndHeadsOfDelegationsThatMayGoOnAreLeftOut() {
        Map<String, String> bodies =
                facts(report("State delegation\n\nIt was small, with representatives of the Foundation"
                        + " for Social Welfare, the\n\nPolice Force and others."));
        Map<String, String> head =
                facts(report("State delegation\n\nIt was headed by Ms. Ana Lima, Minister of Health and\n\nWelfare."));

        assertThat(bodies.keySet()).noneMatch(pointer -> pointer.startsWith("/delegation/bodies"));
        assertThat(head.keySet()).noneMatch(pointer -> pointer.startsWith("/delegation/head"));
    }

    @Test
    void headsOfDocumentsThatRepeatAndYearsInPlaceOfNumbersAreNoReports() {
        Map<String, String> facts = facts(
                report(
                        "State report\n\nCRC OPSC\n\nDue date 2017 2018\n\nCRC OPSC\n\nSubmission 2019 2020\n\nNo. of report 2009 2010"));

        assertThat(values(facts, "/stateReports/\\d/instrument")).isEqualTo("CRC; OPSC");
        assertThat(values(facts, "/stateReports/\\d/numbers")).isEmpty();
    }
}
