package org.treatysessions.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.json.format.StructureRule;
import org.treatysessions.model.CountrySession;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads the text of one session, whatever it is, to a result. */
final class DocumentReader {

    /** Where the parser's messages begin to speak of the parser. */
    private static final List<String> ADVICE = List.of(" (start marker", " (not recognized", ": enable `", " [Source:");

    private final JsonFactory factory;
    private final FormatReader.UnknownMembers unknownMembers;
    private final ReadLimits limits;

    DocumentReader(JsonFactory factory, FormatReader.UnknownMembers unknownMembers, ReadLimits limits) {
        this.factory = factory;
        this.unknownMembers = unknownMembers;
        this.limits = limits;
    }

    /**
     * Reads a text.
     *
     * @param record which record of a run it is; null for a document by itself
     */
    ReadResult read(DocumentText text, @Nullable RecordId record) {
        if (text.length() > limits.documentBytes()) {
            return broken(
                    JsonProblem.DOCUMENT_TOO_LONG.passed(limits.documentBytes()),
                    text.location(text.start()),
                    text,
                    record);
        }
        Optional<Location> notText = text.broken();
        if (notText.isPresent()) {
            JsonProblem problem = text.beginsWithMark() ? JsonProblem.MARK_INSIDE : JsonProblem.NOT_UTF_8;
            return broken(problem.arguments(), notText.get(), text, record);
        }
        JsonParser parser = open(text.bytes(), text.start(), text.length());
        try {
            if (parser.nextToken() == null) {
                return broken(JsonProblem.DOCUMENT_EMPTY.arguments(), text.location(text.start()), text, record);
            }
            FormatReader reader = new FormatReader(
                    parser,
                    unknownMembers,
                    text.mayHaveLoneSurrogates(),
                    limits.findings(),
                    location -> Optional.of(location(location, text)));
            Optional<CountrySession> session = reader.read(SessionFormat.COUNTRY_SESSION);
            if (parser.nextToken() != null) {
                return broken(
                        JsonProblem.SOMETHING_FOLLOWS.arguments(),
                        location(parser.currentTokenLocation(), text),
                        text,
                        record);
            }
            return result(session, reader, text, record);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            return broken(problem(e), location(location, text), text, record);
        } finally {
            parser.close();
        }
    }

    private ReadResult result(
            Optional<CountrySession> session, FormatReader reader, DocumentText text, @Nullable RecordId record) {
        List<Finding> findings = reader.findings();
        List<Finding> version = findings.isEmpty() ? findings : ofVersion(findings);
        return new ReadResult(
                session.orElse(null),
                version.isEmpty() ? findings : version,
                reader.dropped(),
                text,
                new TextPlaces(text, this::open),
                record);
    }

    private static List<Finding> ofVersion(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule() == StructureRule.SCHEMA_VERSION_UNSUPPORTED)
                .toList();
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
                : text.location(location.getLineNr(), location.getColumnNr());
    }

    // ---------------------------------------------------------------------------- text that is no JSON

    /** What reading gives of a text that is no JSON. */
    static ReadResult broken(
            Map<String, Object> problem, Location location, DocumentText text, @Nullable RecordId record) {
        Finding finding = Finding.of(StructureRule.JSON_SYNTAX, "", problem);
        return new ReadResult(null, List.of(finding.withLocation(location)), List.of(), text, null, record);
    }

    private Map<String, Object> problem(JacksonException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? JsonProblem.NESTED_TOO_DEEP.passed(limits.depth())
                    : JsonProblem.STRING_TOO_LONG.passed(limits.stringLength());
        }
        return message.equals(FormatReader.LONE_SURROGATE)
                ? JsonProblem.LONE_SURROGATE.arguments()
                : JsonProblem.malformed(detail(message));
    }

    /** What the parser says of a text, in English, without what it says of itself. */
    private static String detail(String message) {
        String detail = message.lines().findFirst().orElse("unexpected input");
        for (String advice : ADVICE) {
            int start = detail.indexOf(advice);
            detail = start < 0 ? detail : detail.substring(0, start);
        }
        return detail.substring(0, 1).toLowerCase(Locale.ROOT) + detail.substring(1);
    }
}
