package org.treatysessions.json.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A member of an object type of the format: a row of its table.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public abstract class Member<T, B> {

    final SerializableString name;
    final boolean required;
    private String description = "";
    private List<String> examples = List.of();

    Member(String name, boolean required) {
        this.name = new SerializedString(name);
        this.required = required;
    }

    /**
     * Describes the member for people, while its table is being put together.
     *
     * @param newDescription what the member is, a sentence
     * @param newExamples examples of its value, of one of its values where it is a list
     * @return this member
     */
    public final Member<T, B> says(String newDescription, String... newExamples) {
        description = newDescription;
        examples = List.of(newExamples);
        return this;
    }

    final String description() {
        return description;
    }

    final List<String> examples() {
        return examples;
    }

    /** {@return the name of the member} */
    public final String name() {
        return name.getValue();
    }

    /** {@return whether the member is required} */
    public final boolean isRequired() {
        return required;
    }

    /**
     * Reads the value of the member into a builder, or reports why it cannot.
     *
     * @param in the reader, at the first token of the value; afterwards at its last
     * @param builder where the value goes
     */
    abstract void read(FormatReader in, B builder);

    /**
     * Writes the member with its name, or nothing where it is absent.
     *
     * @param object the object
     * @param out where to
     */
    abstract void write(T object, JsonGenerator out);

    /**
     * Returns the value of the member.
     *
     * @param object the object
     * @return the value; a list of values where the member is one; null where the member is absent
     */
    public abstract @Nullable Object get(T object);

    /** {@return the format of the value, of each value where it is a list} */
    public abstract ValueFormat<?> values();

    /** {@return whether the value is a list} */
    public boolean isList() {
        return false;
    }

    /** Describes the value in JSON Schema. */
    void describe(Schema schema) {
        values().describe(schema);
    }

    @Override
    public final String toString() {
        return name();
    }
}
