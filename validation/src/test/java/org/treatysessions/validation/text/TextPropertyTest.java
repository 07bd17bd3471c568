// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.Committee;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.testing.Any;
import org.treatysessions.testing.Property;
import org.treatysessions.validation.PlainSession;

/** The heuristics over arbitrary texts, compared with regular expressions. */
class TextPropertyTest {

    private static final Pattern MARKUP = Pattern.compile(
            "^[\u2022\u00B7*\u2013-]\\p{IsWhite_Space}"
                    + "|</?[A-Za-z][A-Za-z0-9_:-]*(\\p{IsWhite_Space}*/?|/)>"
                    + "|</?[A-Za-z][A-Za-z0-9_:-]+\\p{IsWhite_Space}[^<>]*>"
                    + "|</?[A-Za-z]\\p{IsWhite_Space}[^<>]*[A-Za-z0-9_:-]=[^<>]*>"
                    + "|\\[.*]\\(.*\\)"
                    + "|[\\p{Cc}&&[^\t\n\r]]",
            Pattern.DOTALL);

    private static final Pattern BROKEN =
            Pattern.compile("[^.!?:;\\p{IsWhite_Space}]B*(?:N B*){2,}(?!L?[)]|L[.](?!L)|[ivx]+(?:[)]|[.](?!L)))L"
                    .replace("N ", "(?>\r\n|[\n\r\u2028\u2029])")
                    .replace("B", "(?:[\\p{IsWhite_Space}&&[^\n\r\u2028\u2029]])")
                    .replace("L", "\\p{Ll}"));

    private static final Pattern FINISHED =
            Pattern.compile("[.!?\u2026\u3002\u06D4][\\p{IsWhite_Space}\\p{Pf}\\p{Pe}\"']*$");

    private static final String[] PARTS = {
        "<",
        "</",
        "/",
        ">",
        "=",
        "[",
        "]",
        "(",
        ")",
        "](",
        "-",
        "*",
        "\u2022",
        "\u2013",
        ".",
        ":",
        ",",
        "\"",
        "\u00BB",
        "\u201C",
        "\u2026",
        "\u3002",
        "\u06D4",
        " ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u00A0",
        "\u0007",
        "\u0085",
        "\u007F",
        "\uFEFF",
        "a",
        "ab",
        "B",
        "i",
        "iv",
        "1",
        "\u00E9",
        "\u4E2D",
        "\uD801\uDC28",
        "\uD801\uDC00",
        "\uD83D\uDE00"
    };

    private static String text(Any any) {
        return any.join(14, PARTS);
    }

    private static String anything(Any any) {
        return any.<String>oneOf(() -> text(any), () -> any.text(40));
    }

    @Test
    void markupIsWhatAPatternFinds() {
        Property.holds(any -> {
            String text = text(any);
            assertThat(Markup.isIn(text, TextFeatures.of(text)))
                    .isEqualTo(MARKUP.matcher(text).find());
        });
    }

    @Test
    void brokenIsWhatAPatternFinds() {
        Property.holds(any -> {
            String text = text(any);
            assertThat(SentenceBreaks.isBroken(text, TextFeatures.of(text)))
                    .isEqualTo(BROKEN.matcher(text).find());
        });
    }

    @Test
    void unfinishedIsWhatAPatternDoesNotFind() {
        Property.holds(any -> {
            String text = text(any);
            assertThat(SentenceBreaks.isUnfinished(text))
                    .isEqualTo(!FINISHED.matcher(text).find());
        });
    }

    @Test
    void foldingAgainChangesNothing() {
        Property.holds(any -> {
            String text = anything(any);
            assertThat(FoldedText.label(FoldedText.label(text))).isEqualTo(FoldedText.label(text));
            assertThat(FoldedText.person(FoldedText.person(text))).isEqualTo(FoldedText.person(text));
        });
    }

    @Test
    void theRulesAcceptAnyText() {
        Property.holds(300, any -> {
            String text = anything(any);
            String other = anything(any);
            CountrySession session = CountrySession.builder()
                    .committee(Committee.CRC)
                    .stateParty(Country.of("NOR", text))
                    .addDialogueDates(PartialDate.parse("2018"))
                    .additionalComments(text)
                    .dialogue(Dialogue.builder()
                            .addIssues(DialogueIssue.builder()
                                    .topic(text)
                                    .cluster(other)
                                    .build())
                            .addIssues(DialogueIssue.builder().topic(other).build())
                            .build())
                    .addConcludingObservations(ConcludingObservations.builder()
                            .urgentAreasStated(1)
                            .addUrgentRecommendations(UrgentRecommendation.builder()
                                    .area(other)
                                    .text(text)
                                    .addActions(text)
                                    .build())
                            .build())
                    .build();

            List<Finding> findings = PlainSession.findings(session, PlainSession.TODAY);

            boolean isBlank = Text.Validator.isBlank(text);
            Set<String> found = findings.stream()
                    .filter(finding -> finding.path().equals("/additionalComments"))
                    .map(finding -> finding.rule().id().toString())
                    .collect(Collectors.toSet());
            assertThat(found.contains("text-has-markup"))
                    .isEqualTo(!isBlank && Markup.isIn(text, TextFeatures.of(text)));
            assertThat(found.contains("text-broken"))
                    .isEqualTo(!isBlank && SentenceBreaks.isBroken(text, TextFeatures.of(text)));
            assertThat(found.contains("text-unfinished")).isEqualTo(!isBlank && SentenceBreaks.isUnfinished(text));
        });
    }
}
