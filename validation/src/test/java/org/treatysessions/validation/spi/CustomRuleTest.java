// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.treatysessions.finding.Argument.COUNT;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

class CustomRuleTest {

    private static final String PLAIN = RuleCatalogue.plainSession();

    private static final Argument<List<String>> OTHER = Argument.listOf("other", String.class, "Others.");

    private static CustomRule rule(CustomRule.Check check) {
        return rule("acme:rule", check);
    }

    private static CustomRule rule(String id, CustomRule.Check check) {
        return CustomRule.of(id, Severity.WARNING, "A title", "Found: {count}[ and {other}].", check);
    }

    private static ValidationReport report(CustomRule... rules) {
        SessionValidator.Builder builder = SessionValidator.builder();
        List.of(rules).forEach(builder::rule);
        return builder.build().check(SessionJson.standard().parse(PLAIN));
    }

    // -------------------------------------------------------------------------------------- a rule

    @Test
    void itsFindingsAreLikeThoseOfOthers() {
        ValidationReport report = report(rule((session, findings) -> {
            assertThat(session.getStateParty().getCode()).isEqualTo("NOR");
            findings.report(Pointer.parse("/taskForce/1/name"), COUNT.of(2));
            findings.report(
                    Severity.ERROR,
                    Pointer.ROOT.append(COUNTRY_SESSION.committee),
                    COUNT.of(1),
                    OTHER.of(List.of("a", "b")));
            findings.report(COUNTRY_SESSION.committee, COUNT.of(9));
            findings.report(Pointer.ROOT);
        }));
        assertThat(report.findings())
                .extracting(finding -> finding.severity() + " " + finding.path() + " "
                        + finding.location().map(Location::toString).orElse("-") + " "
                        + finding.message(Locale.FRENCH))
                .containsExactly(
                        "warning  1:1 Found: {count}.",
                        "error /committee 4:16 Found: 1 and a, b.",
                        "warning /taskForce/1/name 65:15 Found: 2.");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void itIsInTheCatalogueOfItsValidatorOnly() {
        CustomRule own = rule((session, findings) -> {}).withDocumentation(RuleDocumentation.of("It says so."));
        SessionValidator validator = SessionValidator.builder().rule(own).build();
        assertThat(validator.rules())
                .endsWith(own)
                .hasSize(RuleCatalogue.rules().size() + 1);
        assertThat(RuleCatalogue.find(RuleId.of("acme:rule"))).isEmpty();
        assertThat(own.documentation()).map(RuleDocumentation::description).contains("It says so.");
        assertThat(own.title(Locale.CHINESE)).isEqualTo("A title");
        assertThat(own).hasToString("acme:rule");
    }

    @Test
    void itCanUseTheCurrentDate() {
        AtomicReference<Optional<LocalDate>> today = new AtomicReference<>();
        CustomRule own = rule((session, findings) -> today.set(findings.asOf()));
        report(own);
        assertThat(today.get()).isEmpty();
        LocalDate day = LocalDate.of(2026, 11, 23);
        SessionValidator.builder()
                .rule(own)
                .asOf(day)
                .build()
                .check(SessionJson.standard().parse(PLAIN));
        assertThat(today.get()).contains(day);
    }

    @Test
    void itCanHaveMessagesInSeveralLanguages() {
        CustomRule own = rule((session, findings) -> findings.report(Pointer.ROOT, COUNT.of(2)))
                .withMessages(RuleMessages.of(locale -> {
                    if (!locale.equals(Locale.FRENCH)) {
                        throw new MissingResourceException("no such bundle", "words", "");
                    }
                    return new ListResourceBundle() {
                        @Override
                        protected Object[][] getContents() {
                            return new Object[][] {{"acme:rule", "Trouvé : {count}."}};
                        }
                    };
                }));
        Finding finding = report(own).findings().get(0);
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("Trouvé : 2.");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Found: 2.");
        assertThat(own.title(Locale.FRENCH)).isEqualTo("A title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-webcast",
                "acme:",
                ":no-webcast",
                "Acme:no-webcast",
                "acme:no_webcast",
                "acme:no webcast",
                "acme:no--webcast",
                "acme:-no",
                "acme:no-",
                "a:b:c",
                "acme/no-webcast",
                "",
            })
    void anIdNeedsANamespace(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(id, (session, findings) -> {}))
                .withMessageStartingWith(
                        "\"" + id + "\" is not the id of a user-defined rule; expected a namespace, a colon");
    }

    @Test
    void titleMessageAndIdAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomRule.of("acme:x", Severity.INFO, " ", "Message.", (session, findings) -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomRule.of("acme:x", Severity.INFO, "Title", "", (session, findings) -> {}));
        for (String message : List.of("{", "}", "[", "Found: {count.", "{a{b}}", "[a[b]]", "a]")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> CustomRule.of("acme:x", Severity.INFO, "Title", message, (session, findings) -> {}))
                    .withMessageEndingWith("in the message: " + message);
        }
        CustomRule own = rule((session, findings) -> {});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(own, own))
                .withMessage("Two rules have the id acme:rule");
    }

    // ------------------------------------------------------------------------------ a rule that fails

    @Test
    void aRuleThatThrowsIsOneFindingAndTheOthersAreApplied() {
        ValidationReport report = report(
                rule("acme:broken", (session, findings) -> {
                    findings.report(Pointer.parse("/committee"), COUNT.of(1));
                    throw new IOException("no answer");
                }),
                rule("acme:other", (session, findings) -> findings.report(Pointer.parse("/id"), COUNT.of(2))));
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id() + " " + finding.severity() + " \"" + finding.path() + "\" "
                        + finding.message(Locale.ENGLISH))
                .containsExactly(
                        "rule-failed error \"\" The rule acme:broken failed and was skipped for this record:"
                                + " java.io.IOException: no answer",
                        "acme:other warning \"/id\" Found: 2.");
    }

    @Test
    void whateverARuleThrowsOrReportsWronglyIsOneFinding() {
        List<CustomRule.Check> failing = List.of(
                (session, findings) -> recurse(1),
                (session, findings) -> {
                    throw new AssertionError("x".repeat(10_000));
                },
                (session, findings) -> {
                    throw new NoClassDefFoundError("gone");
                },
                (session, findings) -> findings.report(Pointer.parse("no/pointer")),
                (session, findings) -> findings.report(Pointer.parse("/a~2")),
                (session, findings) -> findings.report(Pointer.parse("/a"), VALUE.of(1.5)),
                (session, findings) -> findings.report((Pointer) null));
        for (CustomRule.Check check : failing) {
            assertThat(report(rule(check)).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule().id().toString()).isEqualTo("rule-failed");
                assertThat(finding.arguments()).containsEntry("rule", "acme:rule");
                assertThat(finding.message(Locale.ENGLISH)).hasSizeLessThan(500);
            });
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : recurse(depth / 2 + 1) + 1;
    }

    @Test
    void placesThatTheFormatDoesNotHaveAreSortedAndNotLocated() {
        ValidationReport report = report(rule((session, findings) -> {
            findings.report(Pointer.parse("/links/first"));
            findings.report(Pointer.parse("/links/99999999999999999999"));
            findings.report(Pointer.parse("/stateReports/-1/x/y/z"));
            findings.report(Pointer.parse("/colour"));
            findings.report(Pointer.parse("/"));
        }));
        assertThat(report.findings())
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.location()).isEmpty());
    }

    @Test
    void reportingAfterTheCheckIsRejected() {
        AtomicReference<FindingReporter> kept = new AtomicReference<>();
        report(rule((session, findings) -> kept.set(findings)));
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get().report(Pointer.ROOT))
                .withMessage("The rule acme:rule reports after its check has ended");
    }

    // --------------------------------------------------------------------------------- installed rules

    /** Provides one rule. */
    public static final class Provider implements RuleProvider {

        @Override
        public List<CustomRule> rules() {
            return List.of(rule("acme:installed", (session, findings) -> findings.report(Pointer.ROOT)));
        }
    }

    /** A provider that throws. */
    public static final class BrokenProvider implements RuleProvider {

        @Override
        public List<CustomRule> rules() {
            throw new UnsupportedOperationException("on purpose");
        }
    }

    /** A class loader that finds providers. */
    private static final class WithProviders extends ClassLoader {

        private final String providers;

        WithProviders(String providers) {
            super(CustomRuleTest.class.getClassLoader());
            this.providers = providers;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals("META-INF/services/" + RuleProvider.class.getName())
                    ? Collections.enumeration(List.of(url()))
                    : super.getResources(name);
        }

        private URL url() throws IOException {
            byte[] content = providers.getBytes(StandardCharsets.UTF_8);
            return new URL(null, "memory:providers", new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {}

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(content);
                        }
                    };
                }
            });
        }
    }

    @Test
    void providedRulesAreFoundOnRequest() {
        ClassLoader loader = new WithProviders(Provider.class.getName());
        assertThat(SessionValidator.builder().providedRules(loader).build().rules())
                .last()
                .hasToString("acme:installed");
        assertThat(SessionValidator.builder().providedRules().build().rules()).isEqualTo(RuleCatalogue.rules());
        assertThat(SessionValidator.builder().build().rules()).isEqualTo(RuleCatalogue.rules());
    }

    @Test
    void anInvalidProviderIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SessionValidator.builder().providedRules(new WithProviders(BrokenProvider.class.getName())))
                .withMessageContaining(BrokenProvider.class.getName())
                .withMessageContaining("on purpose");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionValidator.builder().providedRules(new WithProviders("org.example.Absent")))
                .withMessageContaining("org.example.Absent");
    }
}
