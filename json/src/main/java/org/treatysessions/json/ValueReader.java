// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.FindingOrder;
import org.treatysessions.finding.Location;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.ValueFormat;
import org.treatysessions.model.JsonValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Reads one value from the parser of a mapper. */
final class ValueReader<V> {

    /** The maximum number of findings on one value. */
    private static final int MAX_FINDINGS = ReadLimits.DEFAULT.findings();

    private final Class<?> type;
    private final ValueFormat<V> format;
    private final FormatReader.Strictness strictness;

    ValueReader(Class<?> type, ValueFormat<V> format, FormatReader.Strictness strictness) {
        this.type = type;
        this.format = format;
        this.strictness = strictness;
    }

    V read(JsonParser parser) {
        return read(parser, parser, reader -> reader.read(format), ValueReader::location);
    }

    V readOver(JsonParser parser, V base, boolean isDeep) {
        return read(parser, parser, reader -> reader.readOver(format, base, isDeep), ValueReader::location);
    }

    /** Reads a key, which the first parser has as a string, where the second one has it as a name. */
    V readKey(JsonParser key, @Nullable JsonParser document) {
        Optional<Location> location = document == null ? Optional.empty() : location(document.currentTokenLocation());
        return read(key, document == null ? key : document, reader -> reader.read(format), unused -> location);
    }

    private V read(
            JsonParser parser,
            JsonParser document,
            Function<FormatReader, Optional<V>> reading,
            Function<TokenStreamLocation, Optional<Location>> locations) {
        FormatReader reader = new FormatReader(parser, strictness, true, MAX_FINDINGS, locations);
        try {
            return reading.apply(reader)
                    .orElseThrow(() -> new InvalidDocumentException(
                            document, type, FindingOrder.sorted(reader.findings(), format.type())));
        } catch (StreamReadException e) {
            Finding finding = problem(e);
            Optional<Location> location = e.getLocation() == null ? Optional.empty() : locations.apply(e.getLocation());
            throw new InvalidDocumentException(
                    document, type, List.of(location.map(finding::withLocation).orElse(finding)));
        }
    }

    /** The finding on a value that no document can have; other exceptions are those of the parser. */
    private static Finding problem(StreamReadException e) {
        return switch (e.getOriginalMessage()) {
            case FormatReader.LONE_SURROGATE -> JsonProblem.LONE_SURROGATE.finding();
            case FormatReader.NESTED_TOO_DEEP -> JsonProblem.NESTED_TOO_DEEP.exceeded(JsonValue.MAX_DEPTH);
            default -> throw e;
        };
    }

    private static Optional<Location> location(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new Location(location.getLineNr(), location.getColumnNr()));
    }
}
