// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachineIndependenceTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("validate", Run.RUSSIA, Run.TWO_RECORDS, "missing.json"),
                List.of("validate", "--format", "json", Run.RUSSIA, Run.TWO_RECORDS),
                List.of("validate", "--lang", "ar", Run.RUSSIA, Run.TWO_RECORDS),
                List.of("validate", "--fail-on", "info", Run.ACCEPTED),
                List.of("rules"),
                List.of("rules", "--format", "json"),
                List.of("schema"),
                List.of("validate", "--help"),
                List.of("validate", "--format", "yaml"),
                List.of("validate", "--format", "sarif", "--lang", "fr", Run.RUSSIA, Run.TWO_RECORDS, "missing.json"),
                List.of("validate", "--format", "junit", "--lang", "zh", Run.RUSSIA, Run.TWO_RECORDS, "missing.json"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void outputIsTheSameOnAllMachines(List<String> args) {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Run expected = Run.of(args.toArray(String[]::new));

        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Run run = Run.of(args.toArray(String[]::new));

            assertThat(run.exitCode()).isEqualTo(expected.exitCode());
            assertThat(run.out()).isEqualTo(expected.out());
            assertThat(run.err()).isEqualTo(expected.err());
        }
    }
}
