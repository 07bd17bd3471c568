// SPDX-License-Identifier: Apache-2.0
package example.consumer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

/** Uses the libraries on the module path; fails if they do not work as documented. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        require(CountrySession.class.getModule().isNamed(), "the libraries are on the module path");

        CountrySession session = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS", "Russian Federation"))
                .addDialogueDates(PartialDate.parse("2018-05-22"))
                .build();
        CountrySession withBlankName = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS", " "))
                .build();

        SessionJson json = SessionJson.standard();
        ReadResult read = json.read(json.toBytes(session));
        require(read.findings().isEmpty(), "what was written can be read");
        require(read.session().orElseThrow().equals(session), "what was read is what was written");

        SessionValidator validator = SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .providedRules()
                .build();
        ValidationReport report = validator.check(read);
        require(
                report.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
                "a good session has no error: " + report.findings());
        require(
                report.findings().stream()
                        .filter(finding -> !finding.rule().id().toString().startsWith("example:"))
                        .allMatch(finding -> isTranslated(finding, Locale.FRENCH)),
                "the words of rules are there in French: " + report.findings());
        require(
                isTranslated(json.parse("").findings().get(0), Locale.CHINESE),
                "the words of the format are there in Chinese");
        require(
                Committee.CRC.title(Locale.FRENCH).equals("Comité des droits de l\u2019enfant"),
                "committees have their titles: " + Committee.CRC.title(Locale.FRENCH));
        List<String> rules = validator.check(withBlankName).findings().stream()
                .map(finding -> finding.rule().id().toString())
                .toList();
        require(rules.contains("example:always"), "a user-defined rule is found: " + rules);
        require(rules.contains("text-blank"), "a blank name is found: " + rules);

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            require(factory.getValidator().validate(session).isEmpty(), "Jakarta Validation finds a good session good");
            Set<ConstraintViolation<CountrySession>> violations =
                    factory.getValidator().validate(withBlankName);
            require(violations.size() == 1, "Jakarta Validation finds the constraints: " + violations);
        }
    }

    private static boolean isTranslated(Finding finding, Locale language) {
        return !finding.message(language).equals(finding.message(Locale.ENGLISH));
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
