// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.PartialDate;
import org.treatysessions.testing.SerialCopy;

class RuleMessagesTest {

    private static final String ENGLISH = """
            acme\\:no-webcast.title=No film
            acme\\:no-webcast=No film: {date} ({why,Why}).
            Why.x=unknown
            """;

    private static final String GERMAN = """
            acme\\:no-webcast.title=Ohne Film
            acme\\:no-webcast=Kein Film: {date} ({why,Why}).
            Why.x=unbekannt
            """;

    /** A custom rule, with messages in a language that is not an official one. */
    private record OwnRule(RuleMessages messages) implements Rule {

        @Override
        public RuleId id() {
            return RuleId.of("acme:no-webcast");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String title(Locale locale) {
            return messages.title(this, locale);
        }

        @Override
        public String message(Finding finding, Locale locale) {
            return messages.message(finding, locale);
        }
    }

    private static Finding finding(RuleMessages messages) {
        return Finding.of(new OwnRule(messages), "", Map.of("date", PartialDate.of(2018, 5, 22), "why", "x"));
    }

    @Test
    void aBundleThatDoesNotKnowItsLocaleIsTakenForTheOneWanted() {
        Finding finding = finding(RuleMessages.of(RuleMessagesTest::bundle));
        assertThat(finding.rule().title(Locale.GERMAN)).isEqualTo("Ohne Film");
        assertThat(finding.message(Locale.GERMAN)).isEqualTo("Kein Film: 2018-05-22 (unbekannt).");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("No film: 22 mai 2018 (unknown).");
    }

    @Test
    void aBundleMayBeAnyResourceBundle() {
        ResourceBundle bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"acme:no-webcast", "{date}"}};
            }
        };
        assertThat(finding(RuleMessages.of(locale -> bundle)).message(Locale.ENGLISH))
                .isEqualTo("22 May 2018");
    }

    @Test
    void serializedMessagesHaveTheOfficialLanguages() {
        RuleMessages messages = RuleMessages.of(RuleMessagesTest::bundle);
        for (RuleMessages copy : List.of(SerialCopy.of(messages), SerialCopy.of(SerialCopy.of(messages)))) {
            Finding finding = finding(copy);
            assertThat(finding.rule().title(Locale.ENGLISH)).isEqualTo("No film");
            assertThat(finding.message(Locale.FRENCH)).isEqualTo("No film: 22 mai 2018 (unknown).");
            assertThat(finding.rule().title(Locale.GERMAN)).isEqualTo("No film");
        }
    }

    @Test
    void serializedMessagesLackTheLanguagesThatHaveNone() {
        RuleMessages messages = RuleMessages.of(locale -> {
            if (locale.equals(Locale.FRENCH)) {
                throw new MissingResourceException("none", "acme", "fr");
            }
            return bundle(locale);
        });
        Finding finding = finding(SerialCopy.of(messages));
        assertThat(finding.rule().title(Locale.ENGLISH)).isEqualTo("No film");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> finding.rule().title(Locale.FRENCH));
    }

    private static ResourceBundle bundle(Locale locale) {
        try {
            return new PropertyResourceBundle(new StringReader(locale.equals(Locale.GERMAN) ? GERMAN : ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
