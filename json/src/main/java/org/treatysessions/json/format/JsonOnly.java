package org.treatysessions.json.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.CountrySession;
import tools.jackson.core.JsonGenerator;

/** The members of a document that are not members of the model. */
final class JsonOnly {

    private JsonOnly() {}

    /** The schema that a document names for editors and validators; read and not kept. */
    static final class SchemaName<T, B> extends Member<T, B> {

        SchemaName(String id) {
            super("$schema", false);
            says("The schema of the document, for editors and validators.", id);
        }

        @Override
        void read(FormatReader in, B builder) {
            Values.LABEL.read(in);
        }

        @Override
        void write(T object, JsonGenerator out) {
            // not kept, hence not written
        }

        @Override
        public @Nullable Object get(T object) {
            return null;
        }

        @Override
        public ValueFormat<?> values() {
            return Values.LABEL;
        }
    }

    /** The version of the format. */
    static final class Version extends Member<CountrySession, CountrySession.Builder> {

        /** {@code 1.} and a number. */
        static final String PATTERN = "^1\\.(0|[1-9][0-9]*)$";

        private static final Pattern SUPPORTED = Pattern.compile(PATTERN);

        Version() {
            super("schemaVersion", true);
            says(
                    "The version of the format that the document is written in: 1.0, or a later one of 1.x, which may have more members.",
                    SessionFormat.VERSION);
        }

        @Override
        void read(FormatReader in, CountrySession.Builder builder) {
            String version = in.text();
            if (version != null && (version.length() > Text.LABEL || !isSupported(version))) {
                in.report(StructureRule.SCHEMA_VERSION_UNSUPPORTED, "value", version);
            }
        }

        private static boolean isSupported(String version) {
            return version.equals(SessionFormat.VERSION)
                    || SUPPORTED.matcher(version).matches();
        }

        @Override
        void write(CountrySession object, JsonGenerator out) {
            out.writeName(name);
            out.writeString(SessionFormat.VERSION);
        }

        @Override
        public @Nullable Object get(CountrySession object) {
            return null;
        }

        @Override
        public ValueFormat<?> values() {
            return Values.TEXT;
        }

        @Override
        void describe(Schema schema) {
            schema.type("string").number("maxLength", Text.LABEL).text("pattern", PATTERN);
        }
    }
}
