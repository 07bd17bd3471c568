package org.treatysessions.json.format;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The table of an object type: its members, in the order of the format.
 *
 * <p>A subclass is the table: one field for each member. The fields register themselves in their order; {@link #complete}
 * ends that, afterwards the table is immutable.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public abstract class ObjectFormat<T, B> extends ValueFormat<T> {

    private final Class<T> type;
    private final String description;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private List<Member<T, B>> members = new ArrayList<>();
    private Member<T, B>[] rows = array(0);
    private @Nullable PropertyNameMatcher matcher;
    private long requiredRows;

    /**
     * Begins a table.
     *
     * @param type the type of the object
     * @param newBuilder makes a builder of such objects
     * @param build makes an object of what is in a builder
     * @param description what such an object is, for people
     */
    protected ObjectFormat(Class<T> type, Supplier<B> newBuilder, Function<B, T> build, String description) {
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        this.description = description;
    }

    /**
     * Ends the making of a table.
     *
     * @param format the table, with all its rows
     * @param <F> the type of the table
     * @return the table
     */
    public static <F extends ObjectFormat<?, ?>> F complete(F format) {
        ((ObjectFormat<?, ?>) format).freeze();
        return format;
    }

    private void freeze() {
        members = List.copyOf(members);
        rows = members.toArray(array(0));
        matcher = new JsonFactory()
                .constructNameMatcher(
                        members.stream()
                                .map(member -> Named.fromString(member.name()))
                                .toList(),
                        false);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].required) {
                requiredRows |= 1L << i;
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T, B> Member<T, B>[] array(int length) {
        return new Member[length];
    }

    /** {@return the type of the object} */
    public final Class<T> type() {
        return type;
    }

    /** {@return the members, in the order of the format} */
    public final List<Member<T, B>> members() {
        return members;
    }

    /** The names of the members, in the order of the format. */
    final List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /**
     * Finds a member.
     *
     * @param name its name
     * @return the member; empty where the type has none of that name
     */
    public final Optional<Member<T, B>> member(String name) {
        int row = position(name);
        return row < 0 ? Optional.empty() : Optional.of(rows[row]);
    }

    /** The position of a member in the format, -1 for one that the format does not know. */
    final int position(String name) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    // ------------------------------------------------------------------------------------------ rows

    /**
     * Adds a member that must be there.
     *
     * @param name its name
     * @param format the format of its value
     * @param getter gets the value from an object
     * @param setter sets the value in a builder
     * @param <V> the type of the value
     * @return the member
     */
    protected final <V> Member<T, B> required(
            String name, ValueFormat<V> format, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(ValueMember.required(name, constrained(name, format), getter, setter));
    }

    /**
     * Adds a member that may be there.
     *
     * @param name its name
     * @param format the format of its value
     * @param getter gets the value from an object
     * @param setter sets the value in a builder
     * @param <V> the type of the value
     * @return the member
     */
    protected final <V> Member<T, B> optional(
            String name, ValueFormat<V> format, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(ValueMember.optional(name, constrained(name, format), getter, setter));
    }

    private <V> ValueFormat<V> constrained(String name, ValueFormat<V> format) {
        return format.with(Constraints.of(type, name));
    }

    final Member<T, B> integer(String name, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter) {
        long min = Constraints.of(type, name).min().orElse((long) Integer.MIN_VALUE);
        return add(new IntegerMember<>(name, new IntegerFormat((int) min), getter, setter));
    }

    /**
     * Adds a member that is a list, and may be absent.
     *
     * @param name its name
     * @param format the format of the values in the list
     * @param getter gets the list from an object
     * @param adder adds a value to the list in a builder
     * @param <V> the type of the values
     * @return the member
     */
    protected final <V> Member<T, B> list(
            String name, ValueFormat<V> format, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return list(name, false, format, getter, adder);
    }

    final <V> Member<T, B> requiredList(
            String name, ValueFormat<V> format, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return list(name, true, format, getter, adder);
    }

    private <V> Member<T, B> list(
            String name,
            boolean isRequired,
            ValueFormat<V> format,
            Function<T, List<V>> getter,
            BiConsumer<B, V> adder) {
        Constraints constraints = Constraints.of(type, name);
        return add(new ListMember<>(name, isRequired, constraints.notEmpty(), format.with(constraints), getter, adder));
    }

    /**
     * Adds the member in which a document may name its schema, for editors and validators; it is read and not kept.
     *
     * @param id the identity of the schema
     * @return the member
     */
    protected final Member<T, B> schemaName(String id) {
        return add(new JsonOnly.SchemaName<>(id));
    }

    final Member<T, B> add(Member<T, B> member) {
        members.add(member);
        return member;
    }

    // --------------------------------------------------------------------------------- read and write

    @Override
    public final @Nullable T read(FormatReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("object");
            return null;
        }
        TokenStreamContext start = in.start();
        B builder = newBuilder.get();
        long seen = 0;
        Set<String> unknown = Set.of();
        while (true) {
            int row = in.nextName(matcher);
            if (row >= 0) {
                long bit = 1L << row;
                in.next();
                if ((seen & bit) == 0) {
                    seen |= bit;
                    rows[row].read(in, builder);
                } else {
                    in.duplicate();
                }
            } else if (row == PropertyNameMatcher.MATCH_END_OBJECT) {
                break;
            } else {
                unknown = unknown.isEmpty() ? new TreeSet<>() : unknown;
                in.unknown(unknown, this);
            }
        }
        long missing = requiredRows & ~seen;
        if (missing != 0) {
            in.reportEnded(start, StructureRule.REQUIRED_MEMBER_MISSING, "members", names(missing));
        }
        return in.hasNoSession() ? null : build.apply(builder);
    }

    private List<String> names(long set) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if ((set & 1L << i) != 0) {
                names.add(rows[i].name());
            }
        }
        return names;
    }

    @Override
    public final void write(T object, JsonGenerator out) {
        out.writeStartObject();
        for (Member<T, B> row : rows) {
            row.write(object, out);
        }
        out.writeEndObject();
    }

    /**
     * Writes an object in the canonical layout.
     *
     * @param object the object
     * @return the JSON text, with a line break at the end
     */
    public final String toText(T object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new CanonicalLayout.Context(), text)) {
            write(object, out);
        }
        return text.append('\n').toString();
    }

    @Override
    final void describe(Schema schema) {
        schema.reference(definition());
    }

    final String definition() {
        return Schema.nameOf(type);
    }

    @Override
    final void define(Schema definitions) {
        defineIn(definitions.child(definition()).text("title", Schema.titleOf(type)));
    }

    final void defineIn(Schema schema) {
        schema.text("description", description).type("object");
        List<String> required =
                members.stream().filter(Member::isRequired).map(Member::name).toList();
        if (!required.isEmpty()) {
            schema.texts("required", required);
        }
        Schema properties = schema.child("properties");
        for (Member<T, B> member : members) {
            Schema property = properties.child(member.name()).text("description", member.description());
            member.describe(property);
            property.examples(member);
        }
        schema.flag("additionalProperties", false);
    }
}
