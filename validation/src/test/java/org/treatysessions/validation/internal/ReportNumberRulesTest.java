package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;

/** In the tables, {@code ""} is the path of the whole document, and no path means that the rule is silent. */
class ReportNumberRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-range-long | {stateReports:[{instrument:'CRC',numbers:'2-6'}]}            |
            report-range-long | {stateReports:[{instrument:'CRC',numbers:'2-7'}]}            | /stateReports/0/numbers
            report-range-long | {stateReports:[{instrument:'CRC',numbers:'2147483647'}]}     |
            report-range-long | {stateReports:[{instrument:'CRC',numbers:'1-2147483647'}]}   | /stateReports/0/numbers
            report-range-long | {stateReports:[{instrument:'CRC',numbers:'2147483643-2147483647'}]} |
            report-range-long | {stateReports:[{instrument:'CRC',numbers:'2147483642-2147483647'}]} | /stateReports/0/numbers
            report-range-long | {stateReports:[{instrument:'ICCPR',numbers:'1-6'}]}          | /stateReports/0/numbers
            report-range-long | {stateReports:[{instrument:'ICERD',numbers:'13-20'}]}        |
            report-range-long | {stateReports:[{instrument:'ICERD',numbers:'13-21'}]}        | /stateReports/0/numbers
            report-range-long | {stateReports:[{instrument:'CRC'},{instrument:'CRC',numbers:'1-6'}]} | /stateReports/1/numbers
            report-range-long | {nextReports:[{instrument:'CRC',numbers:'7-11'}]}            |
            report-range-long | {nextReports:[{instrument:'CRC',numbers:'7-12'}]}            | /nextReports/0/numbers
            report-range-long | {nextReports:[{instrument:'ICERD',numbers:'1-8'}]}           |
            report-range-long | {nextReports:[{instrument:'ICERD',numbers:'1-9'}]}           | /nextReports/0/numbers
            report-range-long | {committee:'CERD',nextReports:[{instrument:'CRC',numbers:'7-12'}]} | /nextReports/0/numbers

            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'6'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'3-4'},{instrument:'CRC',numbers:'5-6'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'3-5'},{instrument:'CRC',numbers:'5-6'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5-6'},{instrument:'CRC',numbers:'3-5'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'1-9'},{instrument:'CRC',numbers:'5'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'1-9'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'5'}]} |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'},{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}]} | /stateReports/2/numbers /stateReports/3/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC'},{instrument:'CRC'}]}  |
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC'},{instrument:'CRC',numbers:'5'}]} | /stateReports/2/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'5'}]} | /stateReports/1/numbers /stateReports/2/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'1-3'},{instrument:'CRC',numbers:'2-6'},{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'7'}]} | /stateReports/1/numbers /stateReports/2/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'2147483647'},{instrument:'CRC',numbers:'1-2147483647'}]} | /stateReports/1/numbers
            report-numbers-overlap | {stateReports:[{instrument:'CRC',numbers:'6'}],nextReports:[{instrument:'CRC',numbers:'6'},{instrument:'CRC',numbers:'6'}]} |

            # The last report submitted is 5-6.
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'5'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'6'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'6-7'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7-8'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'OPSC',numbers:'1'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC'}]}           |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7'},{instrument:'CRC',numbers:'3'}]} | /nextReports/1/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'2'}],stateReports:[{instrument:'CRC',numbers:'3',due:'2001'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7'}],stateReports:[{instrument:'CRC',numbers:'9',due:'2001'},{instrument:'CRC',numbers:'6',submitted:'2016'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'3',submitted:'2010'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:null} |
            # Of that instrument, under review or not, and of whatever date.
            next-report-number-not-after-last | {nextReports:[{instrument:'OPSC',numbers:'1'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'OPSC',numbers:'1',submitted:'2019'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'OPSC',numbers:'2'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'OPSC',numbers:'1',submitted:'2019'}]} |
            next-report-number-not-after-last | {withoutReport:true,nextReports:[{instrument:'CRC',numbers:'6'}]} |
            next-report-number-not-after-last | {withoutReport:false,nextReports:[{instrument:'CRC',numbers:'6'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483647',submitted:'2016'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483646',submitted:'2016'}]} |

            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'7'}]}        |
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'8'}]}        | /nextReports/0/numbers
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'7-8'}]}      |
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'8-9'}]}      | /nextReports/0/numbers
            next-report-number-skips | {nextReports:[{instrument:'CRC'}]}                    |
            next-report-number-skips | {nextReports:[{instrument:'OPSC',numbers:'8'}]}       |
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'8'}],stateReports:[{instrument:'CRC',numbers:'6',due:'2016'}]} |
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'8'}],stateReports:[{instrument:'CRC',numbers:'7',due:'2016'},{instrument:'CRC',numbers:'6',submitted:'2016'}]} | /nextReports/0/numbers
            next-report-number-skips | {withoutReport:true,nextReports:[{instrument:'CRC',numbers:'8'}]} |
            next-report-number-skips | {withoutReport:false,nextReports:[{instrument:'CRC',numbers:'8'}]} | /nextReports/0/numbers
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483646',submitted:'2016'}]} |
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483645',submitted:'2016'}]} | /nextReports/0/numbers
            # < next-report-number-not-after-last
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'6'}]}        |
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'4'},{instrument:'CRC',numbers:'9'}]} | /nextReports/1/numbers
            next-report-number-skips | {nextReports:[{instrument:'CRC',numbers:'1'}],stateReports:[{instrument:'CRC',numbers:'2147483647',submitted:'2016'}]} |

            protocol-report-number-unusual | {stateReports:[{instrument:'OPSC',numbers:'1'}]} |
            protocol-report-number-unusual | {stateReports:[{instrument:'OPSC',numbers:'2'}]} | /stateReports/0/numbers
            protocol-report-number-unusual | {stateReports:[{instrument:'OPSC',numbers:'1-2'}]} | /stateReports/0/numbers
            protocol-report-number-unusual | {stateReports:[{instrument:'CRC',numbers:'2'},{instrument:'OPAC',numbers:'2'}]} | /stateReports/1/numbers
            protocol-report-number-unusual | {stateReports:[{instrument:'CRC',numbers:'2'},{instrument:'OPIC',numbers:'2'},{instrument:'OPAC'}]} |
            protocol-report-number-unusual | {nextReports:[{instrument:'OPAC',numbers:'1'}]} |
            protocol-report-number-unusual | {nextReports:[{instrument:'OPAC',numbers:'2'}]} | /nextReports/0/numbers
            protocol-report-number-unusual | {committee:'CAT',nextReports:[{instrument:'OPAC',numbers:'2'}]} | /nextReports/0/numbers
            protocol-report-number-unusual | {stateParty:{code:'USA'},stateReports:[{instrument:'OPSC',numbers:'2'}],nextReports:[{instrument:'OPAC',numbers:'2'}]} |
            protocol-report-number-unusual | {stateParty:{code:'UMI'},stateReports:[{instrument:'OPSC',numbers:'2'}]} | /stateReports/0/numbers
            protocol-report-number-unusual | {stateParty:{code:'EU'},stateReports:[{instrument:'OPSC',numbers:'2'}]} | /stateReports/0/numbers
            # Malformed codes are absent: it may be that State.
            protocol-report-number-unusual | {stateParty:{code:'usa'},stateReports:[{instrument:'OPSC',numbers:'2'}]} |
            protocol-report-number-unusual | {stateParty:{code:''},stateReports:[{instrument:'OPSC',numbers:'2'}]} |

            next-report-instrument-unusual | {nextReports:[{instrument:'CRC'},{instrument:'OPAC'},{instrument:'OPSC'}]} |
            next-report-instrument-unusual | {nextReports:[{instrument:'CRC'},{instrument:'ICCPR'}]} | /nextReports/1/instrument
            next-report-instrument-unusual | {nextReports:[{instrument:'OPIC'}]}             | /nextReports/0/instrument
            next-report-instrument-unusual | {instrumentsUnderReview:['OPSC'],nextReports:[{instrument:'CRC'},{instrument:'OPAC'},{instrument:'OPSC'}]} |
            next-report-instrument-unusual | {instrumentsUnderReview:['OPAC'],nextReports:[{instrument:'CRC'},{instrument:'OPAC'},{instrument:'OPSC'}]} |
            next-report-instrument-unusual | {instrumentsUnderReview:['OPIC'],nextReports:[{instrument:'CRC'},{instrument:'OPIC'}]} | /nextReports/0/instrument
            next-report-instrument-unusual | {committee:'CCPR',instrumentsUnderReview:['ICCPR'],nextReports:[{instrument:'ICCPR'},{instrument:'CRC'}]} | /nextReports/1/instrument
            next-report-instrument-unusual | {instrumentsUnderReview:['ICCPR','OPSC'],nextReports:[{instrument:'ICCPR'},{instrument:'CRC'},{instrument:'CAT'}]} | /nextReports/2/instrument
            next-report-instrument-unusual | {instrumentsUnderReview:null,nextReports:[{instrument:'CRC'},{instrument:'ICCPR'}]} |

            next-report-duplicated | {nextReports:[{instrument:'CRC'},{instrument:'CRC'}]}   | /nextReports/1
            next-report-duplicated | {nextReports:[{instrument:'CRC',numbers:'7'},{instrument:'CRC',numbers:'8'}]} | /nextReports/1
            next-report-duplicated | {nextReports:[{instrument:'CRC'},{instrument:'OPSC'}]}  |
            next-report-duplicated | {nextReports:[{instrument:'CRC'},{instrument:'OPSC'},{instrument:'CRC'},{instrument:'OPSC'},{instrument:'CRC'}]} | /nextReports/2 /nextReports/3 /nextReports/4

            next-report-missing | {nextReports:null}                                         | ""
            next-report-missing | {nextReports:[]}                                           | ""
            next-report-missing | {nextReports:[{instrument:'CRC'}]}                         |
            next-report-missing | {nextReports:null,concludingObservations:[{}]}             | ""
            next-report-missing | {nextReports:null,concludingObservations:null}             |

            report-of-reviewed-instrument-missing | {stateReports:null}                      | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016'}]} | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC'}]} |
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'OPSC',numbers:'1'}]} | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {withoutReport:true,stateReports:null}   |
            report-of-reviewed-instrument-missing | {withoutReport:false,stateReports:null}  | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:null,stateReports:null} |
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','CRC','OPSC']} |
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','CRC','OPSC'],stateReports:[{instrument:'OPSC',numbers:'1'}]} | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','OPSC']} | /instrumentsUnderReview/0 /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','OPSC'],stateReports:[{instrument:'OPAC',numbers:'1'}]} | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['CRC','CRC'],stateReports:null} | /instrumentsUnderReview/0 /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {committee:'CAT',instrumentsUnderReview:['CAT']} | /instrumentsUnderReview/0
            # < instrument-not-monitored, instrument-without-reports
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['CAT','CRC'],stateReports:null} | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPIC','CRC'],stateReports:null} | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['CRC'],stateReports:[{instrument:'CAT'},{instrument:'OPIC'}]} | /instrumentsUnderReview/0

            report-incomplete | {stateReports:[{instrument:'CRC',due:'2016'}]}               | /stateReports/0
            report-incomplete | {stateReports:[{instrument:'CRC',submitted:'2016'}]}         | /stateReports/0
            report-incomplete | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016'}]} | /stateReports/0
            report-incomplete | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            report-incomplete | {stateReports:[{instrument:'CRC',numbers:'5',due:'2016'}]}   |
            report-incomplete | {stateReports:[{instrument:'CRC'}]}                          |
            report-incomplete | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/5'}]}     |
            report-incomplete | {stateReports:[{instrument:'OPSC',numbers:'1'}]}             | /stateReports/0
            report-incomplete | {stateReports:[{instrument:'CRC',numbers:'4'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} | /stateReports/0
            # < report-under-review-not-submitted
            report-incomplete | {stateReports:[{instrument:'CRC',numbers:'5'}]}              |
            report-incomplete | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}]} | /stateReports/1
            report-incomplete | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-incomplete | {instrumentsUnderReview:null,stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-incomplete | {dialogueDates:['2027'],stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0

            report-absent-unexplained | {stateReports:[{instrument:'CRC'}]}                  | /stateReports/0
            report-absent-unexplained | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC'},{instrument:'ICERD'}]} | /stateReports/1 /stateReports/2
            report-absent-unexplained | {stateReports:[{instrument:'CRC',due:'2016'}]}       |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/5'}]} |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',language:'en'}]}    |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',wordCount:0}]}      |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',href:''}]}          |
            # A value with a finding of its own does not count as missing.
            report-absent-unexplained | {stateReports:[{instrument:'CRC',symbol:' '}]}       |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',language:'-'}]}     |
            report-absent-unexplained | {stateReports:[{instrument:'CRC',wordCount:-1}]}     |
            report-absent-unexplained | {stateReports:null}                                  |
            """)
    void speaksExactlyWhereItShould(String rule, String patch, @Nullable String paths) {
        assertThat(PatchedSession.paths(rule, patch)).isEqualTo(list(paths));
    }

    @Test
    void aRuleThatIsSkippedWithoutTodaySilencesNoOther() {
        String patch = "{stateReports:[{instrument:'CRC',numbers:'5'}]}";
        assertThat(PatchedSession.paths("report-incomplete", patch)).isEmpty();
        assertThat(PatchedSession.pathsWithoutToday("report-incomplete", patch)).containsExactly("/stateReports/0");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            WARNING | {nextReports:[{instrument:'CRC',numbers:'7-12'}]} | Unusually many reports are combined here: 6. Usual maximum: 5.
            WARNING | {nextReports:[{instrument:'ICERD',numbers:'1-9'}]} | Unusually many reports are combined here: 9. Usual maximum: 8.
            ERROR   | {stateReports:[{instrument:'OPAC',numbers:'1-3'},{instrument:'OPAC',numbers:'2-6'}]} | The reports 2-6 and 1-3 under OPAC have a number in common.
            ERROR   | {nextReports:[{instrument:'CRC',numbers:'4-5'}]} | The next report is numbered 4-5, but a report with the number 6 has already been submitted.
            WARNING | {nextReports:[{instrument:'CRC',numbers:'8-9'}]} | The next report is numbered 8-9, but the last report submitted has the number 6.
            WARNING | {nextReports:[{instrument:'OPSC',numbers:'2'}]} | A report number above 1 is unusual under OPSC: later information is included in the report under the Convention (CRC).
            WARNING | {nextReports:[{instrument:'CAT'}]} | The next report is due under CAT, which was not under review.
            WARNING | {nextReports:[{instrument:'CRC'},{instrument:'CRC'}]} | Another next report under CRC is already listed.
            INFO    | {nextReports:[]} | There are concluding observations, but no next report.
            WARNING | {stateReports:[]} | No numbered State report is listed under CRC, which is under review.
            WARNING | {stateReports:[{instrument:'OPSC',numbers:'1'}]} | The report under OPSC has numbers but no date, or dates but no number.
            INFO    | {stateReports:[{instrument:'OPSC'}]} | There is no information about the report under OPSC. Is the State not a party, is the report not yet submitted, or is it not under review?
            """)
    void saysWhatIsWrong(Severity severity, String patch, String message) {
        assertThat(PatchedSession.findings(patch))
                .filteredOn(finding -> finding.message(Locale.ENGLISH).equals(message))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void reportsThatShareNumbersAreThoseThatComparingAllPairsGives() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
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
            List<Finding> findings = findings("report-numbers-overlap", session);
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
        }
    }

    private static ReportNumbers anyNumbers(Random random) {
        int first = 1 + random.nextInt(30);
        int last = first + random.nextInt(6);
        return first == last ? ReportNumbers.of(first) : ReportNumbers.of(first, last);
    }

    @Test
    void neverThrows() {
        CountrySession odd = CountrySession.builder()
                .committee(Committee.SPT)
                .stateParty(Country.of(""))
                .addInstrumentsUnderReview(Instrument.values())
                .addInstrumentsUnderReview(Instrument.values())
                .addStateReports(StateReport.builder()
                        .instrument(Instrument.OPSC)
                        .numbers(ReportNumbers.of(1, Integer.MAX_VALUE))
                        .submitted(PartialDate.of(9999))
                        .symbol(DocumentSymbol.of(" "))
                        .wordCount(Integer.MIN_VALUE)
                        .build())
                .addConcludingObservations(ConcludingObservations.builder().build())
                .addNextReports(NextReport.builder()
                        .instrument(Instrument.OPSC)
                        .numbers(ReportNumbers.of(Integer.MAX_VALUE))
                        .due(PartialDate.of(1))
                        .build())
                .build();
        CountrySession bare = CountrySession.builder()
                .committee(Committee.SPT)
                .stateParty(Country.of(""))
                .build();
        assertThatCode(() -> PatchedSession.apply(bare, null)).doesNotThrowAnyException();
        assertThat(findings("next-report-number-not-after-last", odd)).hasSize(1);
    }

    private static List<Finding> findings(String rule, CountrySession session) {
        return PatchedSession.apply(session, PatchedSession.TODAY).stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .toList();
    }

    private static List<String> list(@Nullable String paths) {
        return paths == null ? List.of() : List.of(paths.replace("\"\"", "").split(" "));
    }
}
