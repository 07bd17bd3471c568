// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outcome of a run of the command line in this process. */
record Run(int exitCode, String out, String err) {

    /** The real session report, relative to the directory of the module. */
    static final String RUSSIA = "../../examples/sessions/russia-2018.session.json";

    /** A session with three warnings and nothing else. */
    static final String ACCEPTED = "src/test/resources/org/treatysessions/cli/accepted.json";

    /** An array of a session with warnings and one with errors. */
    static final String TWO_RECORDS = "src/test/resources/org/treatysessions/cli/two-records.json";

    /** An instant whose date depends on the time zone: in UTC it is 2026-11-23. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneId.of("UTC"));

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String in, String... args) {
        return withInput(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withInput(byte[] in, String... args) {
        return with(new ByteArrayInputStream(in), new ByteArrayOutputStream(), args);
    }

    static Run with(InputStream in, OutputStream out, String... args) {
        return with(in, out, Terminal.NONE, CLOCK, args);
    }

    static Run on(Terminal terminal, Clock clock, String... args) {
        return with(InputStream.nullInputStream(), new ByteArrayOutputStream(), terminal, clock, args);
    }

    private static Run with(InputStream in, OutputStream out, Terminal terminal, Clock clock, String... args) {
        return with(in, out, terminal, clock, action -> () -> {}, args);
    }

    static Run with(
            InputStream in, OutputStream out, Terminal terminal, Clock clock, Interrupts interrupts, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = TreatySessionsCommand.run(new CliContext(in, out, err, clock, terminal, interrupts), args);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(exitCode, written, err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** {@return the ids of the rules with findings in a JSON report} */
    List<String> rules() {
        return json().get("findings")
                .valueStream()
                .map(finding -> finding.get("rule").asString())
                .toList();
    }
}
