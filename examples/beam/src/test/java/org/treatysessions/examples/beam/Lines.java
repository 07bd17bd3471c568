// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.treatysessions.json.Layout;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;

/** Valid and invalid lines, for tests. */
final class Lines {

    private static final SessionJson JSON =
            SessionJson.builder().layout(Layout.COMPACT).build();

    private static final Path SAMPLES = Path.of("..", "sessions");

    /** Lines that are unreadable for different reasons, and white space; a character is a byte. */
    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "{}",
            " \t ",
            "[1]",
            "\u00EF\u00BB\u00BF{}",
            "{\"committee\": 1, \"x\": 2, \"x\": 3}",
            "{\"id\": \"\u00FF\"}",
            "\u0000",
            "{\"schemaVersion\": \"2.0\"}",
            "{\"id\": \"\\ud800\"}\r ",
            "null null");

    private Lines() {}

    /** Lines of which some are blank, broken, or duplicates, and each third ends with CR LF. */
    static byte[] of(int count) {
        CountrySession russia = session("russia-2018.session.json");
        CountrySession full = session("full.session.json");
        CountrySession good = CountrySession.builder()
                .committee(Committee.CEDAW)
                .stateParty(Country.of("NOR"))
                .build();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            byte[] line = switch (i % 5) {
                case 0 -> BROKEN.get(i / 5 % BROKEN.size()).getBytes(StandardCharsets.ISO_8859_1);
                case 1 -> line(russia, i / 3, i);
                case 2 -> line(full, i, i);
                default -> line(good, i, i);
            };
            lines.writeBytes(line);
            lines.writeBytes((i % 3 == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return lines.toByteArray();
    }

    /** A session on one line: some share a date or an id with others, some have an unknown member. */
    private static byte[] line(CountrySession session, int date, int id) {
        String text = JSON.toText(session.toBuilder()
                        .id("n" + id / 2 % 25)
                        .dialogueDates(List.of(PartialDate.of(1990 + date % 55, 5, 22)))
                        .build())
                .strip();
        return (id % 7 == 0 ? text.replaceFirst("\\{", " {\"новое\":[1],") : text).getBytes(StandardCharsets.UTF_8);
    }

    private static CountrySession session(String sample) {
        try {
            return JSON.read(SAMPLES.resolve(sample)).session().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of all files of a kind in a folder, in alphabetical order; a character is a byte. */
    static List<String> written(Path folder, String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches(kind + "-.*\\.ndjson"))
                    .toList()) {
                lines.addAll(ofText(Files.readAllBytes(file)));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> ofText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.isEmpty()
                ? List.of()
                : Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
    }
}
