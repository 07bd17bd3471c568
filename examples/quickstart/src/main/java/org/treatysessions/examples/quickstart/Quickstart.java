// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.RecordWriter;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

/** Reads a session, reports its problems, builds one, and writes it; copies those of many that have no error. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param arguments the file of a session
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        validate(Path.of(arguments[0]), out);
        out.print(SessionJson.standard().toText(build()));
    }

    static void validate(Path file, PrintStream out) throws IOException {
        // README: read and validate
        ReadResult read = SessionJson.standard().read(file);
        SessionValidator validator =
                SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();
        ValidationReport report = validator.check(read);
        for (Finding finding : report.findings()) {
            out.println(finding.severity() + " " + finding.rule().id() + " at " + finding.path() + ": "
                    + finding.message(Locale.ENGLISH));
        }
        // README: end
    }

    static void copyAccepted(Path from, Path to) throws IOException {
        SessionJson json = SessionJson.standard();
        SessionValidator validator = SessionValidator.builder().build();
        // README: many records
        try (RecordStream<SessionRecord> records = json.records().read(from); // sessions.ndjson.gz
                RecordWriter accepted = json.records().writer(to)) {
            for (SessionRecord record : records) {
                if (validator.check(record.result()).isValid()) {
                    accepted.write(record.raw()); // byte for byte
                }
            }
        }
        // README: end
    }

    static CountrySession build() {
        // README: build
        CountrySession session = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS", "Russian Federation"))
                .addDialogueDates(PartialDate.parse("2018-05-22"))
                .build();
        // README: end
        return session;
    }
}
