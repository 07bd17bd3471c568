// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.NearestName;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.meta.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the tokens of one document and collects its findings.
 *
 * <p>Reading continues after a problem, so that one pass finds them all. Only text that is not JSON ends it, with an
 * exception of the parser.
 */
public final class FormatReader {

    /** Which findings prevent a value. */
    public enum Strictness {
        /** Every finding, even if the value can be represented. */
        NO_FINDINGS,
        /** A finding on a value that cannot be represented, and an unknown member. */
        STRICT,
        /** A finding on a value that cannot be represented; an unknown member is a warning that carries its value. */
        LENIENT
    }

    /** The message of the exception with which a lone surrogate ends reading. */
    public static final String LONE_SURROGATE = "lone surrogate";

    /** The message of the exception with which a value that is nested deeper than {@link JsonValue#MAX_DEPTH} ends reading. */
    public static final String NESTED_TOO_DEEP = "nested too deep";

    private final JsonParser parser;
    private final Strictness strictness;
    private final boolean mayHaveLoneSurrogates;
    private final @Nullable TokenStreamContext base;
    private final StructureFindings findings;
    private final TokenText tokenText = new TokenText();
    private boolean noSession;

    /**
     * Creates a reader of the value at the current token.
     *
     * @param parser the parser, at the first token of the value
     * @param strictness which findings prevent a value
     * @param mayHaveLoneSurrogates whether strings have to be checked for lone surrogates
     * @param maxFindings the maximum number of findings kept
     * @param locations converts a position of the parser to a location in the text
     */
    public FormatReader(
            JsonParser parser,
            Strictness strictness,
            boolean mayHaveLoneSurrogates,
            int maxFindings,
            Function<TokenStreamLocation, Optional<Location>> locations) {
        this.parser = parser;
        this.strictness = strictness;
        this.mayHaveLoneSurrogates = mayHaveLoneSurrogates;
        this.findings = new StructureFindings(maxFindings, locations);
        this.base = around();
    }

    /**
     * Reads the value at the current token.
     *
     * @param format the format of the value
     * @param <V> the type of the value
     * @return the value; empty if {@link #findings} prevent one
     * @throws tools.jackson.core.JacksonException if the text is not JSON
     */
    public <V> Optional<V> read(ValueFormat<V> format) {
        V value = format.read(this);
        return noSession ? Optional.empty() : Optional.ofNullable(value);
    }

    /**
     * Reads changes to a value at the current token: an object keeps the members that the text does not have.
     *
     * @param format the format of the value
     * @param base the value
     * @param isDeep whether members that are objects are changed, too, and lists are appended to
     * @param <V> the type of the value
     * @return the changed value; empty if {@link #findings} prevent one
     * @throws tools.jackson.core.JacksonException if the text is not JSON
     */
    public <V> Optional<V> readOver(ValueFormat<V> format, V base, boolean isDeep) {
        V value = format.readOver(this, base, isDeep);
        return noSession ? Optional.empty() : Optional.ofNullable(value);
    }

    /** {@return the findings, in the order of the text} */
    public List<Finding> findings() {
        return findings.kept();
    }

    /** {@return the findings that were dropped, because there were too many} */
    public List<DroppedFindings> dropped() {
        return findings.dropped();
    }

    // ---------------------------------------------------------------------------------------- tokens

    JsonParser parser() {
        return parser;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new StreamReadException(parser, "unexpected end of the document");
        }
        return token;
    }

    /** Whether there is an object: at its start, or after it, where a type id has been read before. */
    boolean isAtObject() {
        return switch (token()) {
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> true;
            default -> false;
        };
    }

    /** Moves to the first member of the object, or to its end. */
    int firstName(PropertyNameMatcher matcher) {
        return switch (token()) {
            case PROPERTY_NAME -> parser.currentNameMatch(matcher);
            case END_OBJECT -> PropertyNameMatcher.MATCH_END_OBJECT;
            default -> nextName(matcher);
        };
    }

    int nextName(PropertyNameMatcher matcher) {
        int match = parser.nextNameMatch(matcher);
        if (match == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            throw new StreamReadException(parser, "unexpected end of the document");
        }
        return match;
    }

    /** The text at the current token; null, with a finding, if it is not a string. */
    @Nullable
    String text() {
        if (token() != JsonToken.VALUE_STRING) {
            wrongType("string");
            return null;
        }
        return string();
    }

    /** The text at the current token, which is a string. */
    String string() {
        return wellFormed(parser.getString());
    }

    /**
     * The text at the current token, which may have lone surrogates; null, with a finding, if it is not a string.
     *
     * <p>It is not copied, and valid until the next token: for values of which the text is not kept.
     */
    @Nullable
    CharSequence characters() {
        if (token() != JsonToken.VALUE_STRING) {
            wrongType("string");
            return null;
        }
        return tokenText.at(parser);
    }

    private String wellFormed(String text) {
        if (mayHaveLoneSurrogates && hasLoneSurrogate(text)) {
            throw new StreamReadException(parser, LONE_SURROGATE, parser.currentTokenLocation());
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads any value, from its first token to its last, and reports duplicate members in it.
     *
     * <p>The first of two members with the same name is kept.
     *
     * @return the value; null if a part of it has no JSON form, which is reported
     */
    @Nullable
    JsonValue anyValue() {
        JsonValue value = anyValue(1);
        return noSession ? null : value;
    }

    private JsonValue anyValue(int depth) {
        if (depth > JsonValue.MAX_DEPTH && token().isStructStart()) {
            throw new StreamReadException(parser, NESTED_TOO_DEEP, parser.currentTokenLocation());
        }
        switch (token()) {
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                for (JsonToken token = token() == JsonToken.START_OBJECT ? next() : token();
                        token != JsonToken.END_OBJECT;
                        token = next()) {
                    String name = wellFormed(parser.currentName());
                    next();
                    if (members.containsKey(name)) {
                        duplicate();
                    } else {
                        members.put(name, anyValue(depth + 1));
                    }
                }
                return JsonObject.of(members);
            }
            case START_ARRAY -> {
                List<JsonValue> values = new ArrayList<>();
                while (next() != JsonToken.END_ARRAY) {
                    values.add(anyValue(depth + 1));
                }
                return JsonValue.JsonArray.of(values);
            }
            case VALUE_STRING -> {
                return JsonValue.JsonString.of(wellFormed(parser.getString()));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return number(parser.getString());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return JsonValue.JsonBoolean.of(token() == JsonToken.VALUE_TRUE);
            }
            case VALUE_NULL -> {
                return JsonValue.JsonNull.NULL;
            }
            default -> {
                wrongType("value");
                return JsonValue.JsonNull.NULL;
            }
        }
    }

    /** Skips any value, from its first token to its last, and reports duplicate members in it. */
    private void skip() {
        if (token() == JsonToken.START_OBJECT) {
            Set<String> names = new HashSet<>();
            while (next() != JsonToken.END_OBJECT) {
                String name = wellFormed(parser.currentName());
                next();
                if (names.add(name)) {
                    skip();
                } else {
                    duplicate();
                }
            }
        } else if (token() == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                skip();
            }
        } else if (token() == JsonToken.VALUE_STRING && mayHaveLoneSurrogates) {
            wellFormed(parser.getString());
        }
    }

    /** A number; a tree or a binary format may have one that JSON does not allow. */
    private JsonValue number(String literal) {
        if (parser.isNaN()) {
            wrongType("number");
            return JsonValue.JsonNull.NULL;
        }
        return JsonValue.JsonNumber.ofLiteral(literal);
    }

    // -------------------------------------------------------------------------------------- problems

    /** Reports a problem of the value at the current token. */
    void report(StructureRule rule, ArgumentValue<?>... arguments) {
        add(rule, parser.currentTokenLocation(), arguments);
    }

    /** Reports a problem that prevents a session, although others of its rule do not. */
    void reportNoSession(StructureRule rule, ArgumentValue<?>... arguments) {
        report(rule, arguments);
        noSession = true;
    }

    /** Stores the start of an object or array, at the current token, for {@link #reportEnded}. */
    TokenStreamContext start() {
        return parser.streamReadContext();
    }

    /** Reports a problem of the object or array that has just ended. */
    void reportEnded(TokenStreamContext start, StructureRule rule, ArgumentValue<?>... arguments) {
        add(rule, start.startLocation(ContentReference.unknown()), arguments);
    }

    /** Reports a value of a wrong type and skips it. */
    void wrongType(String expected) {
        report(StructureRule.WRONG_TYPE, Argument.EXPECTED.of(expected), Argument.FOUND.of(found(expected)));
        skip();
    }

    private String found(String expected) {
        if (token().isNumeric() && parser.isNaN()) {
            return "other";
        }
        return switch (token()) {
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case VALUE_NUMBER_FLOAT -> expected.equals("integer") ? "decimal" : "number";
            case VALUE_NUMBER_INT -> "number";
            default -> "other";
        };
    }

    /** Reports a duplicate member and skips it. */
    void duplicate() {
        report(StructureRule.DUPLICATE_MEMBER, Argument.MEMBER.of(wellFormed(parser.currentName())));
        skip();
    }

    /** Reports the member at the current token as unknown. */
    void unknown(Set<String> seen, ObjectFormat<?, ?> format) {
        String name = wellFormed(parser.currentName());
        next();
        if (!seen.add(name)) {
            duplicate();
            return;
        }
        TokenStreamLocation position = parser.currentTokenLocation();
        String path = pointer();
        List<ArgumentValue<?>> arguments = new ArrayList<>();
        arguments.add(Argument.MEMBER.of(name));
        NearestName.find(name, format.names())
                .ifPresent(suggestion -> arguments.add(Argument.SUGGESTION.of(suggestion)));
        Severity severity = Severity.ERROR;
        if (strictness == Strictness.LENIENT) {
            severity = Severity.WARNING;
            arguments.add(Argument.VALUE.of(String.valueOf(anyValue(1))));
        } else {
            noSession = true;
            skip();
        }
        findings.add(
                StructureRule.UNKNOWN_MEMBER,
                severity,
                () -> path,
                position,
                arguments.toArray(new ArgumentValue<?>[0]));
    }

    boolean hasNoSession() {
        return noSession;
    }

    private void add(StructureRule rule, TokenStreamLocation position, ArgumentValue<?>... arguments) {
        noSession |= strictness == Strictness.NO_FINDINGS || !rule.leavesSession();
        findings.add(rule, rule.severity(), this::pointer, position, arguments);
    }

    // ---------------------------------------------------------------------------------------- places

    /** The pointer from the value at which reading started to the value at the current token. */
    @SuppressWarnings("ReferenceEquality") // the context in which reading started
    private String pointer() {
        Deque<String> segments = new ArrayDeque<>();
        for (TokenStreamContext context = outside();
                context != null && context != base && !context.inRoot();
                context = context.getParent()) {
            segments.push(
                    context.inArray()
                            ? Integer.toString(context.getCurrentIndex())
                            : Pointer.escape(context.currentName()));
        }
        StringBuilder pointer = new StringBuilder();
        segments.forEach(segment -> pointer.append('/').append(segment));
        return pointer.toString();
    }

    /** The context around the value at the current token: for the start of an object or its first member, not that object. */
    private @Nullable TokenStreamContext around() {
        return token() == JsonToken.PROPERTY_NAME ? parser.streamReadContext().getParent() : outside();
    }

    /** The context around the value at the current token: for the start of an object, not that object. */
    private @Nullable TokenStreamContext outside() {
        TokenStreamContext context = parser.streamReadContext();
        return token() != null && token().isStructStart() ? context.getParent() : context;
    }
}
