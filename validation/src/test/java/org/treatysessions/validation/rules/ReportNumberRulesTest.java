// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.testing.Property;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class ReportNumberRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-range-long              | {stateReports:[{instrument:'CRC',numbers:'2-6'}]}                    |
            report-range-long              | {stateReports:[{instrument:'CRC',numbers:'2-7'}]}                    | /stateReports/0/numbers
            report-range-long              | {stateReports:[{instrument:'CRC',numbers:'2147483647'}]}             |
            report-range-long              | {stateReports:[{instrument:'CRC',numbers:'1-2147483647'}]}           | /stateReports/0/numbers
            report-range-long              | {stateReports:[{instrument:'CRC',numbers:'2147483643-2147483647'}]}  |
            report-range-long              | {stateReports:[{instrument:'CRC',numbers:'2147483642-2147483647'}]}  | /stateReports/0/numbers
            report-range-long              | {stateReports:[{instrument:'ICCPR',numbers:'1-6'}]}                  | /stateReports/0/numbers
            report-range-long              | {stateReports:[{instrument:'ICERD',numbers:'13-24'}]}                |
            report-range-long              | {stateReports:[{instrument:'ICERD',numbers:'13-25'}]}                | /stateReports/0/numbers
            report-range-long              | {stateReports:[{instrument:'CRC'},{instrument:'CRC',numbers:'1-6'}]} | /stateReports/1/numbers
            report-range-long              | {stateReports:[{instrument:'CEDAW',numbers:'1-8'}]}                  |
            report-range-long              | {stateReports:[{instrument:'CEDAW',numbers:'1-9'}]}                  | /stateReports/0/numbers
            report-range-long              | {nextReports:[{instrument:'CRC',numbers:'7-11'}]}                    |
            report-range-long              | {nextReports:[{instrument:'CRC',numbers:'7-12'}]}                    | /nextReports/0/numbers
            report-range-long              | {nextReports:[{instrument:'ICERD',numbers:'1-12'}]}                  |
            report-range-long              | {nextReports:[{instrument:'ICERD',numbers:'1-13'}]}                   | /nextReports/0/numbers
            report-range-long              | {committee:'CERD',nextReports:[{instrument:'CRC',numbers:'7-12'}]}   | /nextReports/0/numbers

            protocol-report-number-unusual | {stateReports:[{instrument:'OPSC',numbers:'1'}]}                                |
            protocol-report-number-unusual | {stateReports:[{instrument:'OPSC',numbers:'2'}]}                                | /stateReports/0/numbers
            protocol-report-number-unusual | {stateReports:[{instrument:'OPSC',numbers:'1-2'}]}                              | /stateReports/0/numbers
            protocol-report-number-unusual | {stateReports:[{instrument:'CRC',numbers:'2'},{instrument:'OPAC',numbers:'2'}]} | /stateReports/1/numbers
            protocol-report-number-unusual | {stateReports:[{instrument:'CRC',numbers:'2'},{instrument:'OPIC',numbers:'2'},{instrument:'OPAC'}]} |
            protocol-report-number-unusual | {nextReports:[{instrument:'OPAC',numbers:'1'}]}                                 |
            protocol-report-number-unusual | {nextReports:[{instrument:'OPAC',numbers:'2'}]}                                 | /nextReports/0/numbers
            protocol-report-number-unusual | {committee:'CAT',nextReports:[{instrument:'OPAC',numbers:'2'}]}                 | /nextReports/0/numbers
            protocol-report-number-unusual | {stateParty:{code:'USA'},stateReports:[{instrument:'OPSC',numbers:'2'}],nextReports:[{instrument:'OPAC',numbers:'2'}]} |
            protocol-report-number-unusual | {stateParty:{code:'UMI'},stateReports:[{instrument:'OPSC',numbers:'2'}]}        | /stateReports/0/numbers
            protocol-report-number-unusual | {stateParty:{code:'EU'},stateReports:[{instrument:'OPSC',numbers:'2'}]}         | /stateReports/0/numbers
            # Malformed codes are absent: it may be that State.
            protocol-report-number-unusual | {stateParty:{code:'usa'},stateReports:[{instrument:'OPSC',numbers:'2'}]}        |
            protocol-report-number-unusual | {stateParty:{code:''},stateReports:[{instrument:'OPSC',numbers:'2'}]}           |

            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5'}]}     | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'6'}]}     |
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'3-4'},{instrument:'CRC',numbers:'5-6'}]} |
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'3-5'},{instrument:'CRC',numbers:'5-6'}]} | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5-6'},{instrument:'CRC',numbers:'3-5'}]} | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'1-13'},{instrument:'CRC',numbers:'5'}]}   | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'1-13'}]}   | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'5'}]}    |
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'},{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}]} | /stateReports/2/numbers /stateReports/3/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC'},{instrument:'CRC'}]}                             |
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC'},{instrument:'CRC',numbers:'5'}]} | /stateReports/2/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5'}]} | /stateReports/1/numbers /stateReports/2/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'1-3'},{instrument:'CRC',numbers:'2-6'},{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'7'}]} | /stateReports/1/numbers /stateReports/2/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'2147483647'},{instrument:'CRC',numbers:'1-2147483647'}]} | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'6'}],nextReports:[{instrument:'CRC',numbers:'6'},{instrument:'CRC',numbers:'6'}]} |
            report-numbers-overlap         | {committee:'CESCR',instrumentsUnderReview:['ICESCR'],stateReports:[{instrument:'ICESCR',numbers:'1',symbol:'E/1982/3/Add.41'},{instrument:'ICESCR',numbers:'1',symbol:'E/1984/6/Add.18'}]} |
            report-numbers-overlap         | {committee:'CESCR',instrumentsUnderReview:['ICESCR'],stateReports:[{instrument:'ICESCR',numbers:'1',symbol:'E/C.12/NOR/1'},{instrument:'ICESCR',numbers:'1',symbol:'E/1984/6/Add.18'}]} |
            report-numbers-overlap         | {committee:'CESCR',instrumentsUnderReview:['ICESCR'],stateReports:[{instrument:'ICESCR',numbers:'1',symbol:'E/C.12/NOR/1'},{instrument:'ICESCR',numbers:'1',symbol:'E/C.12/NOR/1-2'}]} | /stateReports/1/numbers
            report-numbers-overlap         | {stateReports:[{instrument:'CRC',numbers:'2',symbol:'CRC/C/65/Add.12'},{instrument:'CRC',numbers:'2',symbol:'CRC/C/65/Add.13'}]} | /stateReports/1/numbers

            # by instrument
            report-range-long      | {committee:'CERD',stateReports:[{instrument:'ICERD',numbers:'4-15'}]} |
            report-range-long      | {committee:'CERD',stateReports:[{instrument:'ICERD',numbers:'4-16'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CERD',nextReports:[{instrument:'ICERD',numbers:'4-16'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CEDAW',stateReports:[{instrument:'CEDAW',numbers:'4-11'}]} |
            report-range-long      | {committee:'CEDAW',stateReports:[{instrument:'CEDAW',numbers:'4-12'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CEDAW',nextReports:[{instrument:'CEDAW',numbers:'4-12'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CCPR',stateReports:[{instrument:'ICCPR',numbers:'4-8'}]} |
            report-range-long      | {committee:'CCPR',stateReports:[{instrument:'ICCPR',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CCPR',nextReports:[{instrument:'ICCPR',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CESCR',stateReports:[{instrument:'ICESCR',numbers:'4-8'}]} |
            report-range-long      | {committee:'CESCR',stateReports:[{instrument:'ICESCR',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CESCR',nextReports:[{instrument:'ICESCR',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CAT',stateReports:[{instrument:'CAT',numbers:'4-8'}]} |
            report-range-long      | {committee:'CAT',stateReports:[{instrument:'CAT',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CAT',nextReports:[{instrument:'CAT',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CRC',stateReports:[{instrument:'CRC',numbers:'4-8'}]} |
            report-range-long      | {committee:'CRC',stateReports:[{instrument:'CRC',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CRC',nextReports:[{instrument:'CRC',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CRC',stateReports:[{instrument:'OPAC',numbers:'4-8'}]} |
            report-range-long      | {committee:'CRC',stateReports:[{instrument:'OPAC',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CRC',nextReports:[{instrument:'OPAC',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CMW',stateReports:[{instrument:'ICRMW',numbers:'4-8'}]} |
            report-range-long      | {committee:'CMW',stateReports:[{instrument:'ICRMW',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CMW',nextReports:[{instrument:'ICRMW',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CRPD',stateReports:[{instrument:'CRPD',numbers:'4-8'}]} |
            report-range-long      | {committee:'CRPD',stateReports:[{instrument:'CRPD',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CRPD',nextReports:[{instrument:'CRPD',numbers:'4-9'}]} | /nextReports/0/numbers
            report-range-long      | {committee:'CED',stateReports:[{instrument:'ICPPED',numbers:'4-8'}]} |
            report-range-long      | {committee:'CED',stateReports:[{instrument:'ICPPED',numbers:'4-9'}]} | /stateReports/0/numbers
            report-range-long      | {committee:'CED',nextReports:[{instrument:'ICPPED',numbers:'4-9'}]} | /nextReports/0/numbers
            # each territory has a series of its own

            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5',territory:'Svalbard'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5',territory:'Svalbard'},{instrument:'CRC',numbers:'5',territory:'Jan Mayen'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5',territory:'Svalbard'},{instrument:'CRC',numbers:'5',territory:'SVALBARD '}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5',symbol:'CRC/C/CHN/5'},{instrument:'CRC',numbers:'5',symbol:'CRC/C/CHN-HKG/5'},{instrument:'CRC',numbers:'5',symbol:'CRC/C/CHN-MAC/5'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5',symbol:'CRC/C/CHN-HKG/5'},{instrument:'CRC',numbers:'5',symbol:'CRC/C/HKG/5'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5',symbol:'CRC/C/UK/5'},{instrument:'CRC',numbers:'5',symbol:'CRC/C/UKOT/5'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5',kind:'exceptional'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'1',kind:'exceptional'},{instrument:'CRC',numbers:'1',kind:'special'}]} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-range-long              | WARNING | {nextReports:[{instrument:'CRC',numbers:'7-12'}]} | Unusually many reports are combined here: 6. Usual maximum: 5.
            report-range-long              | WARNING | {nextReports:[{instrument:'ICERD',numbers:'1-13'}]} | Unusually many reports are combined here: 13. Usual maximum: 12.
            protocol-report-number-unusual | WARNING | {nextReports:[{instrument:'OPSC',numbers:'2'}]} | A report number above 1 is unusual under OPSC: later information is included in the report under the Convention (CRC).
            report-numbers-overlap         | WARNING | {stateReports:[{instrument:'OPAC',numbers:'1-3'},{instrument:'OPAC',numbers:'2-6'}]} | The reports 2-6 and 1-3 under OPAC have a number in common.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @Test
    void reportsThatShareNumbersAreThoseThatComparingAllPairsGives() {
        Property.holds(3000, any -> {
            Random random = any.random();
            List<ReportNumbers> numbers =
                    Stream.generate(() -> anyNumbers(random)).limit(12).toList();
            CountrySession session = CountrySession.builder()
                    .committee(Committee.CRC)
                    .stateParty(Country.of("NOR"))
                    .addAllStateReports(numbers.stream()
                            .map(each -> StateReport.builder()
                                    .instrument(Instrument.CRC)
                                    .numbers(each)
                                    .build())
                            .toList())
                    .build();
            List<Finding> findings = findings(session);
            assertThat(findings)
                    .as("%s", numbers)
                    .extracting(Finding::path)
                    .isEqualTo(IntStream.range(0, numbers.size())
                            .filter(i -> numbers.subList(0, i).stream().anyMatch(numbers.get(i)::overlaps))
                            .mapToObj(i -> "/stateReports/" + i + "/numbers")
                            .toList());
            assertThat(findings).allSatisfy(finding -> {
                ReportNumbers other =
                        ReportNumbers.parse((String) finding.arguments().get("otherNumbers"));
                assertThat(numbers).contains(other);
                assertThat(ReportNumbers.parse((String) finding.arguments().get("numbers"))
                                .overlaps(other))
                        .isTrue();
            });
        });
    }

    private static ReportNumbers anyNumbers(Random random) {
        int first = 1 + random.nextInt(30);
        int last = first + random.nextInt(6);
        return first == last ? ReportNumbers.of(first) : ReportNumbers.of(first, last);
    }

    private static List<Finding> findings(CountrySession session) {
        return PlainSession.findings(session, PlainSession.TODAY).stream()
                .filter(finding -> finding.rule().equals(ReportNumberRules.REPORT_NUMBERS_OVERLAP))
                .toList();
    }
}
