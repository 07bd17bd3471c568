// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The constraints on the types work in any Jakarta Validator, and report what the reader reports. */
class ConstraintsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SessionJson JSON = SessionJson.standard();

    /** A validator without an expression language. */
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A validator as in an application server or in Spring. */
    private static final Validator WITH_EXPRESSION_LANGUAGE =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Valid and invalid values that can be represented, for each kind of member. */
    private static final List<String> VALUES = List.of(
            "\"\"",
            "\" \\u2003\"",
            "\"a b\"",
            "\"en\"",
            "\"en_US\"",
            "\"RUS\"",
            "\"EU\"",
            "\"rus\"",
            "-1",
            "0",
            "1",
            "2147483647",
            "[]",
            "[\"\"]",
            "\"" + "a".repeat(201) + "\"",
            "\"" + "a".repeat(501) + "\"",
            "\"" + "a".repeat(2_001) + "\"",
            "\"" + "😀".repeat(100_000) + "\"",
            "\"" + "😀".repeat(100_001) + "\"",
            "\"x-" + "a-".repeat(300) + "a\"");

    private static final SessionValidator VALIDATOR = SessionValidator.builder().build();

    @Test
    void aPlainValidatorReportsEachBadValueAsTheReaderDoes() {
        Set<String> tripped = new TreeSet<>();
        for (JsonNode document : variants(Samples.FULL)) {
            ReadResult read = JSON.read(MAPPER.writeValueAsBytes(document));
            if (read.session().isEmpty()) {
                continue;
            }
            CountrySession session = read.session().get();
            Set<String> places =
                    read.findings().stream().map(Finding::path).collect(Collectors.toCollection(TreeSet::new));
            assertThat(pointers(PLAIN.validate(session))).as("%s", document).isEqualTo(places);
            assertThat(structural(VALIDATOR.check(session))).isEqualTo(withoutPlaces(read.findings()));
            read.findings().forEach(finding -> tripped.add(finding.rule().id().toString()));
        }
        assertThat(tripped)
                .containsExactlyInAnyOrder(
                        "country-code-invalid",
                        "id-invalid",
                        "language-invalid",
                        "text-blank",
                        "text-too-long",
                        "value-out-of-range");
    }

    @Test
    void goodAndAbsentValuesFulfilEveryConstraint() {
        CountrySession full = JSON.read(Samples.FULL).session().orElseThrow();
        assertThat(PLAIN.validate(full)).isEmpty();
        assertThat(WITH_EXPRESSION_LANGUAGE.validate(full)).isEmpty();
        for (JsonNode document : bare(Samples.FULL)) {
            CountrySession session =
                    JSON.read(MAPPER.writeValueAsBytes(document)).session().orElseThrow();
            assertThat(PLAIN.validate(session)).isEmpty();
        }
    }

    @Test
    void messagesAreTheSameWithAnExpressionLanguageAndWithout() {
        Country country = Country.of("rus", " ");
        for (Validator validator : List.of(PLAIN, WITH_EXPRESSION_LANGUAGE)) {
            assertThat(validator.validate(country))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrder(
                            "must be three capital letters (ISO 3166-1 alpha-3), or EU", "must not be blank");
        }
        assertThat(PLAIN.validate(Country.of("RUS", "a".repeat(501))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must have at most 500 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "en, must not be blank, must be greater than or equal to 1",
        "fr, ne doit être ni vide ni composé uniquement d’espaces, doit être supérieur ou égal à 1",
        "es, no debe estar en blanco, debe ser mayor que o igual a 1",
        "ar, يجب ألا يكون النص فارغا أو مكونا من مسافات فقط, يجب أن تكون أكبر من أو مساوية ل 1",
        "ru, не должно быть пустым или состоять из одних пробельных символов, должно быть не меньше 1",
        "zh, 不得为空白, 必须大于或等于 1",
    })
    void messagesAreInTheLanguageThatTheApplicationAsksFor(Locale language, String blank, String tooSmall) {
        CountrySession session = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS", " "))
                .addDialogueDates(PartialDate.of(2018))
                .delegation(Delegation.builder().size(0).build())
                .build();
        Locale machine = Locale.getDefault();
        try {
            for (String other : List.of("en", "fr-FR", "ja-JP")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                assertThat(speaking(language).validate(session))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactlyInAnyOrder(blank, tooSmall);
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** Interpolates messages in the locale of a request, as Spring and Jakarta REST do. */
    private static Validator speaking(Locale language) {
        MessageInterpolator interpolator = new ParameterMessageInterpolator();
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return interpolator.interpolate(template, context, language);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale locale) {
                        return interpolator.interpolate(template, context, locale);
                    }
                })
                .buildValidatorFactory()
                .getValidator();
    }

    @Test
    void aTextThatLooksLikeAnExpressionIsNotEvaluated() {
        assertThat(WITH_EXPRESSION_LANGUAGE.validate(Country.of("${1+1}")))
                .extracting(ConstraintViolation::getMessage)
                .allMatch(message -> !message.contains("2"));
    }

    // ---------------------------------------------------------------------------------------- variants

    /** The document with each of its values replaced by each of the given values. */
    private static List<JsonNode> variants(byte[] sample) {
        List<JsonNode> variants = new ArrayList<>();
        JsonNode document = MAPPER.readTree(sample);
        ((ObjectNode) document).remove("extensions");
        List<JsonNode> values = VALUES.stream().map(MAPPER::readTree).toList();
        for (JsonNode node : nodes(document)) {
            if (node instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    JsonNode old = object.get(name);
                    for (JsonNode value : values) {
                        object.set(name, value);
                        variants.add(document.deepCopy());
                    }
                    object.set(name, old);
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    JsonNode old = array.get(i);
                    for (JsonNode value : values) {
                        array.set(i, value);
                        variants.add(document.deepCopy());
                    }
                    array.set(i, old);
                }
            }
        }
        return variants;
    }

    /** The document without each of its optional members. */
    private static List<JsonNode> bare(byte[] sample) {
        List<JsonNode> variants = new ArrayList<>();
        JsonNode document = MAPPER.readTree(sample);
        for (JsonNode node : nodes(document)) {
            if (node instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    JsonNode old = object.remove(name);
                    if (JSON.read(MAPPER.writeValueAsBytes(document)).session().isPresent()) {
                        variants.add(document.deepCopy());
                    }
                    object.set(name, old);
                }
            }
        }
        return variants;
    }

    private static List<JsonNode> nodes(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).values());
        }
        return nodes;
    }

    private static Set<String> pointers(Set<? extends ConstraintViolation<?>> violations) {
        Set<String> pointers = new TreeSet<>();
        for (ConstraintViolation<?> violation : violations) {
            StringBuilder pointer = new StringBuilder();
            for (Path.Node node : violation.getPropertyPath()) {
                pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex())
                        .append(node.getKind() == ElementKind.PROPERTY ? "/" + node.getName() : "");
            }
            pointers.add(pointer.toString());
        }
        return pointers;
    }

    private static List<Finding> structural(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> StructureRules.all().contains(finding.rule()))
                .toList();
    }

    private static List<Finding> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Finding.of(finding.rule(), finding.severity(), finding.path(), finding.arguments()))
                .toList();
    }
}
