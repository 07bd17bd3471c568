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
            return broken(tooLong(limits.documentBytes()), text.location(text.start()), record);
        }
        Optional<Location> notText = text.broken();
        if (notText.isPresent()) {
            String reason =
                    text.beginsWithMark() ? "a byte order mark stands where no source begins" : "the text is not UTF-8";
            return broken(reason, notText.get(), record);
        }
        JsonParser parser = open(text.bytes(), text.start(), text.length());
        try {
            if (parser.nextToken() == null) {
                return broken("the document is empty", text.location(text.start()), record);
            }
            FormatReader reader = new FormatReader(
                    parser,
                    unknownMembers,
                    text.mayHaveLoneSurrogates(),
                    limits.findings(),
                    location -> Optional.of(location(location, text)));
            Optional<CountrySession> session = reader.read(SessionFormat.COUNTRY_SESSION);
            if (parser.nextToken() != null) {
                return broken(SOMETHING_FOLLOWS, location(parser.currentTokenLocation(), text), record);
            }
            return result(session, reader, text, record);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            return broken(reason(e), location(location, text), record);
        } finally {
            parser.close();
        }
    }

    private ReadResult result(
            Optional<CountrySession> session, FormatReader reader, DocumentText text, @Nullable RecordId record) {
        List<Finding> findings = reader.findings();
        List<Finding> version = findings.stream()
                .filter(finding -> finding.rule() == StructureRule.SCHEMA_VERSION_UNSUPPORTED)
                .toList();
        return new ReadResult(
                session.orElse(null),
                version.isEmpty() ? findings : version,
                reader.dropped(),
                new TextPlaces(text, this::open),
                record);
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

    static final String ENDS_TOO_EARLY = "the document ends too early";
    static final String SOMETHING_FOLLOWS = "something follows the document";

    static String tooLong(int greatest) {
        return "the document is longer than " + greatest + " bytes";
    }

    /** What reading gives of a text that is no JSON. */
    static ReadResult broken(String reason, Location location, @Nullable RecordId record) {
        Finding finding = Finding.of(StructureRule.JSON_SYNTAX, "", Map.of("reason", reason));
        return new ReadResult(null, List.of(finding.withLocation(location)), List.of(), null, record);
    }

    private String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? "objects and arrays are nested deeper than " + limits.depth()
                    : "a string or name is longer than " + limits.stringLength() + " characters";
        }
        String reason = message.lines().findFirst().orElse("unexpected input");
        for (String detail : ADVICE) {
            int start = reason.indexOf(detail);
            reason = start < 0 ? reason : reason.substring(0, start);
        }
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
