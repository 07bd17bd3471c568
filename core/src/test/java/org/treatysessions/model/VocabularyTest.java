// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.testing.SerialCopy;

class VocabularyTest {

    /** A vocabulary with its two look-ups and the codes that the format has. */
    record Subject(
            List<? extends Vocabulary> values,
            Function<String, Vocabulary> of,
            Function<String, Optional<? extends Vocabulary>> find,
            String codes) {

        @Override
        public String toString() {
            return values.get(0).getClass().getSimpleName();
        }
    }

    static Stream<Subject> vocabularies() {
        return Stream.of(
                new Subject(
                        List.of(Committee.values()),
                        Committee::of,
                        code -> Vocabulary.find(Committee.class, code),
                        "CERD CCPR CESCR CEDAW CAT CRC CMW CRPD CED SPT"),
                new Subject(
                        List.of(Instrument.values()),
                        Instrument::of,
                        code -> Vocabulary.find(Instrument.class, code),
                        "ICERD ICCPR ICCPR-OP1 ICCPR-OP2 ICESCR ICESCR-OP CEDAW CEDAW-OP CAT OPCAT CRC OPAC OPSC OPIC"
                                + " ICRMW CRPD CRPD-OP ICPPED"),
                new Subject(
                        List.of(Procedure.values()),
                        Procedure::of,
                        code -> Vocabulary.find(Procedure.class, code),
                        "standard simplified"),
                new Subject(
                        List.of(ListOfIssuesKind.values()),
                        ListOfIssuesKind::of,
                        code -> Vocabulary.find(ListOfIssuesKind.class, code),
                        "standard prior-to-reporting absence-of-report"),
                new Subject(
                        List.of(StateReportKind.values()),
                        StateReportKind::of,
                        code -> Vocabulary.find(StateReportKind.class, code),
                        "initial periodic exceptional special additional-information other"),
                new Subject(
                        List.of(SessionMode.values()),
                        SessionMode::of,
                        code -> Vocabulary.find(SessionMode.class, code),
                        "in-person online hybrid"),
                new Subject(
                        List.of(Speaker.values()),
                        Speaker::of,
                        code -> Vocabulary.find(Speaker.class, code),
                        "committee delegation"),
                new Subject(
                        List.of(TaskForceRole.values()),
                        TaskForceRole::of,
                        code -> Vocabulary.find(TaskForceRole.class, code),
                        "coordinator rapporteur member"),
                new Subject(
                        List.of(AuthorType.values()),
                        AuthorType::of,
                        code -> Vocabulary.find(AuthorType.class, code),
                        "ngo ngo-coalition nhri ombudsperson un-agency children individual other"),
                new Subject(
                        List.of(LinkKind.values()),
                        LinkKind::of,
                        code -> Vocabulary.find(LinkKind.class, code),
                        "press-release webcast audio summary-record other"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void codesAreThoseOfTheFormatInItsOrder(Subject vocabulary) {
        assertThat(vocabulary.values())
                .extracting(Vocabulary::code)
                .containsExactly(vocabulary.codes().split(" "));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void codeLeadsBackToItsValue(Subject vocabulary) {
        for (Vocabulary value : vocabulary.values()) {
            assertThat(vocabulary.of().apply(value.code())).isSameAs(value);
            assertThat(vocabulary.find().apply(value.code()).orElseThrow()).isSameAs(value);
            assertThat(value).hasToString(value.code());
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void unknownCodeIsRejectedWithAListOfTheAllowedOnes(Subject vocabulary) {
        List<String> codes = vocabulary.values().stream().map(Vocabulary::code).toList();
        String someCode = codes.get(0);
        String otherCase = someCode.equals(someCode.toLowerCase(Locale.ROOT))
                ? someCode.toUpperCase(Locale.ROOT)
                : someCode.toLowerCase(Locale.ROOT);
        for (String unknown : List.of("", " ", "nobody", someCode + " ", otherCase)) {
            assertThat(vocabulary.find().apply(unknown)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vocabulary.of().apply(unknown))
                    .withMessageContaining("\"" + unknown + "\"")
                    .withMessageEndingWith(String.join(", ", codes));
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void nullIsRejected(Subject vocabulary) {
        assertThatNullPointerException().isThrownBy(() -> vocabulary.of().apply(null));
        assertThatNullPointerException().isThrownBy(() -> vocabulary.find().apply(null));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void serialCopyIsTheSame(Subject vocabulary) {
        assertThat(vocabulary.values())
                .allSatisfy(value -> assertThat(SerialCopy.of(value)).isSameAs(value));
    }
}
