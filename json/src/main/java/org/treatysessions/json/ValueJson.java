// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.FindingOrder;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.StringFormat;
import org.treatysessions.json.format.ValueFormat;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.meta.ModelType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes values of one type of the model, such as {@code Country} or {@code PartialDate}, as JSON text.
 *
 * <p>For adapters to JSON libraries: the values have the form that they have within a session, and that {@link
 * TreatySessionsModule} gives them. Reading never throws because of the text. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 * @since 0.1
 */
public final class ValueJson<T> {

    /** The parser of the library that is adapted has limits of its own. */
    private static final ReadLimits LIMITS =
            new ReadLimits(Integer.MAX_VALUE, ReadLimits.MAX_DEPTH, Integer.MAX_VALUE, ReadLimits.DEFAULT.findings());

    private static final JsonFactory WRITER = new JsonFactory();

    private static final Map<Class<?>, ValueJson<?>> STRICT = all(FormatReader.Strictness.STRICT);

    private static final Map<Class<?>, ValueJson<?>> LENIENT = all(FormatReader.Strictness.LENIENT);

    private final Class<T> type;
    private final ValueFormat<T> format;
    private final DocumentReader<T> documents;

    private ValueJson(Class<T> type, ValueFormat<T> format, FormatReader.Strictness strictness) {
        this.type = type;
        this.format = format;
        this.documents = new DocumentReader<>(format, strictness, LIMITS);
    }

    private static Map<Class<?>, ValueJson<?>> all(FormatReader.Strictness strictness) {
        Map<Class<?>, ValueJson<?>> all = new HashMap<>();
        MappedTypes.formats().forEach((type, format) -> all.put(type, of(type, format, strictness)));
        return Map.copyOf(all);
    }

    @SuppressWarnings("unchecked") // the map has for each type the format of its values
    private static <V> ValueJson<V> of(Class<?> type, ValueFormat<V> format, FormatReader.Strictness strictness) {
        return new ValueJson<>((Class<V>) type, format, strictness);
    }

    /** {@return the types of the model that have a JSON form} */
    public static Set<Class<?>> types() {
        return STRICT.keySet();
    }

    /**
     * Finds the type of the model that a class is or implements. Values are instances of classes that are not public.
     *
     * @param type the class, such as that of a value
     * @return one of {@link #types}; empty if the class is not of the model
     */
    public static Optional<Class<?>> findType(Class<?> type) {
        return Optional.ofNullable(MappedTypes.of(type));
    }

    /**
     * Returns the strict reader and writer of a type.
     *
     * @param type one of {@link #types}
     * @param <T> the Java type of the values
     * @return the reader and writer
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> ValueJson<T> of(Class<T> type) {
        return find(type, STRICT);
    }

    /** {@return the reader that ignores unknown members} */
    public ValueJson<T> lenient() {
        return find(type, LENIENT);
    }

    @SuppressWarnings("unchecked") // the map has for each type the format of its values
    private static <T> ValueJson<T> find(Class<T> type, Map<Class<?>, ValueJson<?>> all) {
        @Nullable ValueJson<?> found = all.get(type);
        if (found == null) {
            throw new IllegalArgumentException("Not a type of the model with a JSON form: " + type.getName());
        }
        return (ValueJson<T>) found;
    }

    /** {@return the Java type of the values} */
    public Class<T> type() {
        return type;
    }

    /** {@return whether each value is an object, whose members can be changed one by one} */
    public boolean isObject() {
        return format.type() instanceof ModelType || type == JsonObject.class;
    }

    /** {@return whether each value is a string, so that it can be a key of a map} */
    public boolean isString() {
        return format instanceof StringFormat;
    }

    /**
     * Parses a value.
     *
     * @param text the JSON text
     * @return the value if it can be represented, and the findings
     */
    public ModelJson.Result<T> parse(String text) {
        return result(documents.read(text));
    }

    /**
     * Parses changes to a value. An object keeps the members that the text does not have, and {@code null} removes a member;
     * any other value is replaced.
     *
     * @param changes the JSON text
     * @param base the value
     * @param isDeep whether members that are objects are changed, too, and lists are appended to; otherwise they are replaced
     * @return the changed value if it can be represented, and the findings
     */
    public ModelJson.Result<T> parseChanges(String changes, T base, boolean isDeep) {
        return result(documents.readOver(changes, base, isDeep));
    }

    private ModelJson.Result<T> result(ParsedDocument<T> document) {
        return new ModelJson.Result<>(
                Optional.ofNullable(document.value()), FindingOrder.sorted(document.findings(), format.type()));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the JSON text, without white space
     */
    public String toText(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = WRITER.createGenerator(ObjectWriteContext.empty(), text)) {
            format.write(value, out);
        }
        return text.toString();
    }

    /**
     * Returns a value as a key of a map.
     *
     * @param value the value
     * @return the string that it is, without quotes and escapes
     * @throws IllegalStateException if the values are not strings
     */
    public String toKey(T value) {
        if (format instanceof StringFormat<T> string) {
            return string.text(value);
        }
        throw new IllegalStateException("Not a string in JSON: " + type.getSimpleName());
    }
}
