// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.StructureRule;
import org.treatysessions.json.format.ValueFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document.
 *
 * @param <T> the Java type of the document
 */
final class DocumentReader<T> {

    /** Where a parser message turns from the text to settings of the parser. */
    private static final List<String> ADVICE = List.of(" (start marker", " (not recognized", ": enable `", " [Source:");

    private final ValueFormat<T> format;
    private final JsonFactory factory;
    private final FormatReader.Strictness strictness;
    private final ReadLimits limits;

    DocumentReader(ValueFormat<T> format, FormatReader.Strictness strictness, ReadLimits limits) {
        this.format = format;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.stringLength())
                        .maxNumberLength(limits.documentBytes())
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .recyclerPool(new BufferPool())
                .build();
        this.strictness = strictness;
        this.limits = limits;
    }

    /** Reads a text. */
    ParsedDocument<T> read(String text) {
        return read(text, this::value);
    }

    /** Reads a text as changes to a value, see {@link FormatReader#readOver}. */
    ParsedDocument<T> readOver(String text, T base, boolean isDeep) {
        return read(text, reader -> reader.readOver(format, base, isDeep));
    }

    private Optional<T> value(FormatReader reader) {
        return reader.read(format);
    }

    private ParsedDocument<T> read(String text, Function<FormatReader, Optional<T>> reading) {
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            return ParsedDocument.unreadable(
                    JsonProblem.LONE_SURROGATE.finding(), new Location(1, 1), DocumentText.NONE);
        }
        return read(DocumentText.of(bytes.array(), bytes.arrayOffset(), bytes.limit()), reading);
    }

    /** Reads a text in UTF-8. */
    ParsedDocument<T> read(byte[] bytes) {
        return read(DocumentText.of(bytes, 0, bytes.length));
    }

    /** Reads a text in UTF-8, which can be a part of a source. */
    ParsedDocument<T> read(DocumentText text) {
        return read(text, this::value);
    }

    private ParsedDocument<T> read(DocumentText text, Function<FormatReader, Optional<T>> reading) {
        if (text.length() > limits.documentBytes()) {
            return ParsedDocument.unreadable(
                    JsonProblem.DOCUMENT_TOO_LONG.exceeded(limits.documentBytes()), text.location(text.start()), text);
        }
        Optional<Location> malformed = text.broken();
        if (malformed.isPresent()) {
            JsonProblem problem = text.beginsWithMark() ? JsonProblem.MARK_INSIDE : ForeignContent.problem(text);
            return ParsedDocument.unreadable(problem.finding(), malformed.get(), text);
        }
        try (JsonParser parser = open(text.bytes(), text.start(), text.length())) {
            return read(parser, text, reading);
        }
    }

    private ParsedDocument<T> read(JsonParser parser, DocumentText text, Function<FormatReader, Optional<T>> reading) {
        try {
            if (parser.nextToken() == null) {
                return ParsedDocument.unreadable(
                        JsonProblem.DOCUMENT_EMPTY.finding(), text.location(text.start()), text);
            }
            FormatReader reader = new FormatReader(
                    parser,
                    strictness,
                    text.mayHaveLoneSurrogates(),
                    limits.findings(),
                    location -> Optional.of(location(location, text)));
            Optional<T> value = reading.apply(reader);
            if (parser.nextToken() != null) {
                return ParsedDocument.unreadable(
                        JsonProblem.SOMETHING_FOLLOWS.finding(), location(parser.currentTokenLocation(), text), text);
            }
            List<Finding> findings = unsupportedVersion(reader.findings()).orElse(reader.findings());
            return new ParsedDocument<>(
                    value.orElse(null), findings, reader.dropped(), text, new ValueLocator(text, this::open));
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            return ParsedDocument.unreadable(problem(e), location(location, text), text);
        }
    }

    /** The finding on an unsupported version, with which all others are meaningless. */
    private static Optional<List<Finding>> unsupportedVersion(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.rule() == StructureRule.SCHEMA_VERSION_UNSUPPORTED) {
                return Optional.of(List.of(finding));
            }
        }
        return Optional.empty();
    }

    private JsonParser open(byte[] bytes, int from, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, from, length);
    }

    private static Location location(@Nullable TokenStreamLocation location, DocumentText text) {
        if (location == null) {
            return text.location(text.start());
        }
        return location.getByteOffset() >= 0
                ? text.location(text.start() + (int) location.getByteOffset())
                : text.lines().location(location.getLineNr(), location.getColumnNr());
    }

    // ------------------------------------------------------------------------------------ malformed JSON

    private Finding problem(JacksonException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? JsonProblem.NESTED_TOO_DEEP.exceeded(limits.depth())
                    : JsonProblem.STRING_TOO_LONG.exceeded(limits.stringLength());
        }
        return message.equals(FormatReader.LONE_SURROGATE)
                ? JsonProblem.LONE_SURROGATE.finding()
                : JsonProblem.malformed(detail(message));
    }

    /** The message of the parser, in English, without advice on its own settings. */
    private static String detail(String message) {
        String detail = message.lines().findFirst().orElse("unexpected input");
        for (String advice : ADVICE) {
            int start = detail.indexOf(advice);
            detail = start < 0 ? detail : detail.substring(0, start);
        }
        return detail.substring(0, 1).toLowerCase(Locale.ROOT) + detail.substring(1);
    }
}
