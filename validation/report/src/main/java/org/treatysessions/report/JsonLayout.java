// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.language.VisibleText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The layout of JSON reports: two spaces, LF, one entry a line, a line break at the end. */
final class JsonLayout {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer(new Escapes())
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    /** Escapes the characters that JSON requires to be escaped, and those that are harmful when shown. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        private Escapes() {
            ascii[0x7f] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character <= Character.MAX_VALUE && VisibleText.isHarmful((char) character)
                    ? new SerializedString(VisibleText.of(String.valueOf((char) character)))
                    : null;
        }
    }

    private JsonLayout() {}

    /** Writes maps, lists, texts, numbers and booleans. */
    static void write(Object value, Writer out) throws IOException {
        try {
            WRITER.writeValue(out, value);
        } catch (JacksonException e) {
            throw ioException(e).orElseThrow(() -> e);
        }
        out.write("\n");
    }

    /** The exception of the writer, which may be nested in others. */
    private static Optional<IOException> ioException(@Nullable Throwable e) {
        return e == null || e instanceof IOException ? Optional.ofNullable((IOException) e) : ioException(e.getCause());
    }

    /** {@return an object whose members are given in pairs of name and value; a member without a value is left out} */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    /** {@return a list whose entries are created when they are written, so that a long one needs little memory} */
    static <T> List<Map<String, Object>> list(List<T> values, Function<T, Map<String, Object>> entry) {
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int index) {
                return entry.apply(values.get(index));
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }
}
