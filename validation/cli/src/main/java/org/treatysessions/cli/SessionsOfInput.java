// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.CountrySession;

/** The sessions of an input, read one after another; unreadable records are reported on standard error and skipped. */
final class SessionsOfInput implements Iterator<CountrySession>, AutoCloseable {

    private final Input input;
    private final OfficialLanguage language;
    private final CliContext context;
    private @Nullable RecordStream<SessionRecord> records;
    private Optional<CountrySession> next = Optional.empty();
    private boolean isAtEnd;
    private boolean isDocumentRead;
    private int exitCode = ExitCode.PASSED;

    SessionsOfInput(Input input, OfficialLanguage language, CliContext context) {
        this.input = input;
        this.language = language;
        this.context = context;
    }

    /** {@return whether all records so far could be read, as an exit code} */
    int exitCode() {
        return exitCode;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !isAtEnd) {
            try {
                next = read();
            } catch (IOException e) {
                reportProblem(e);
            }
            isAtEnd = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public CountrySession next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CountrySession session = next.orElseThrow();
        next = Optional.empty();
        return session;
    }

    private Optional<CountrySession> read() throws IOException {
        if (!(input.content() instanceof Input.Content.Records)) {
            return readDocument();
        }
        if (records == null) {
            records = SessionJson.standard().records().read(input.open(context.in()), input.source());
        }
        for (Optional<SessionRecord> record = records.next(); record.isPresent(); record = records.next()) {
            ReadResult read = record.get().result();
            if (read.session().isPresent()) {
                return read.session();
            }
            exitCode = Math.max(exitCode, ExitCode.FAILED);
            read.findings().forEach(this::print);
        }
        return Optional.empty();
    }

    private Optional<CountrySession> readDocument() throws IOException {
        if (isDocumentRead) {
            return Optional.empty();
        }
        isDocumentRead = true;
        ImportResult result = DocumentImporter.create(context).read(input);
        if (result.session().isEmpty()) {
            exitCode = Math.max(exitCode, ExitCode.FAILED);
            result.findings().forEach(this::print);
        }
        return result.session();
    }

    private void print(Finding finding) {
        String source = finding.record().map(RecordId::source).orElse(input.name());
        String place =
                finding.location().map(location -> source + ":" + location).orElse(source);
        // A message on a separate line needs no isolates, which would be escaped.
        String message = finding.message(language.locale()).replaceAll("[\u2068\u2069]", "");
        context.printLine(
                place + ": " + finding.severity().code() + " " + finding.rule().id() + ": " + message);
    }

    private void reportProblem(IOException e) {
        exitCode = ExitCode.INPUT_NOT_READ;
        context.printError("cannot read '" + input.name() + "': " + Reason.of(e));
    }

    @Override
    public void close() {
        try {
            if (records != null) {
                records.close();
            }
        } catch (IOException e) {
            reportProblem(e);
        }
    }
}
