package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON in the layout of all reports: two spaces, LF, one entry a line, a line break at the end. */
final class JsonOutput {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new Escapes())
            .build();

    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }
    };

    /** Escapes what JSON must escape, and what would disturb a terminal. */
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
            String shown = Visible.text(Character.toString(character));
            return shown.startsWith("\\") ? new SerializedString(shown) : null;
        }
    }

    /** What is written. */
    interface Content {

        /** Writes itself. */
        void writeTo(JsonGenerator json);
    }

    private JsonOutput() {}

    static void write(Writer out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(CONTEXT, out)) {
            content.writeTo(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n");
    }

    /** Writes members of an object that is open. */
    static void writeMembers(Map<?, ?> members, JsonGenerator json) {
        members.forEach((name, value) -> {
            json.writeName(name.toString());
            write(value, json);
        });
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            writeMembers(object, json);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(entry -> write(entry, json));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
