// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.treatysessions.finding.Location;
import org.treatysessions.model.meta.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Locates the values of one document in a second pass over its text, which is seldom needed. */
final class ValueLocator {

    private final DocumentText text;
    private final Tokens tokens;

    /** Opens a parser over some bytes. */
    interface Tokens {

        JsonParser open(byte[] bytes, int from, int length);
    }

    ValueLocator(DocumentText text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** {@return the locations of the values that pointers lead to, as far as they are in the text} */
    Map<String, Location> find(Collection<String> pointers) {
        Set<String> wanted = new HashSet<>(pointers);
        Map<String, Location> found = new HashMap<>();
        try (JsonParser parser = tokens.open(text.bytes(), text.start(), text.length())) {
            if (parser.nextToken() != null) {
                value("", parser, wanted, found);
            }
        } catch (JacksonException e) {
            // text that is not JSON has no more locations
            return found;
        }
        return found;
    }

    private void value(String root, JsonParser parser, Set<String> wanted, Map<String, Location> found) {
        Deque<Level> levels = new ArrayDeque<>();
        String pointer = root;
        while (true) {
            JsonToken token = parser.currentToken();
            if (token.isStructEnd()) {
                levels.pop();
            } else {
                if (wanted.contains(pointer)) {
                    int offset =
                            text.start() + (int) parser.currentTokenLocation().getByteOffset();
                    found.putIfAbsent(pointer, text.location(offset));
                }
                if (token.isStructStart()) {
                    levels.push(new Level(pointer, token == JsonToken.START_ARRAY));
                }
            }
            if (levels.isEmpty() || found.size() == wanted.size()) {
                return;
            }
            Level level = levels.peek();
            JsonToken next = parser.nextToken();
            if (next == JsonToken.PROPERTY_NAME) {
                pointer = level.pointer + '/' + Pointer.escape(parser.currentName());
                parser.nextToken();
            } else if (level.isArray && !next.isStructEnd()) {
                pointer = level.pointer + '/' + level.entries++;
            }
        }
    }

    /** An object or array that is open. */
    private static final class Level {

        private final String pointer;
        private final boolean isArray;
        private int entries;

        Level(String pointer, boolean isArray) {
            this.pointer = pointer;
            this.isArray = isArray;
        }
    }
}
