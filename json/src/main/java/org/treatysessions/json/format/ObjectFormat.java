// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.meta.ModelType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object: its members, in the order of the format.
 *
 * @param <T> the Java type of the object
 * @param <B> the type of its builder
 */
public final class ObjectFormat<T, B> extends ValueFormat<T> {

    private final ModelType<T, B> type;
    private final Header[] header;
    private final Row<T, B>[] rows;

    /** The names of the members, first those of the header. */
    private final List<String> names;

    private final PropertyNameMatcher matcher;

    /** The required members, as a bit set of their indices among the names. */
    private final long required;

    ObjectFormat(ModelType<T, B> type, List<Header> header, List<Row<T, B>> rows) {
        super(type);
        this.type = type;
        this.header = header.toArray(new Header[0]);
        this.rows = rows.toArray(array(0));
        List<String> all = new ArrayList<>();
        long needed = 0;
        for (Header member : header) {
            needed |= member.isRequired ? 1L << all.size() : 0;
            all.add(member.name.getValue());
        }
        for (Row<T, B> member : rows) {
            needed |= member.isRequired ? 1L << all.size() : 0;
            all.add(member.name.getValue());
        }
        this.names = List.copyOf(all);
        this.required = needed;
        this.matcher = new JsonFactory()
                .constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    }

    /**
     * Creates the format of a document with a {@code $schema}.
     *
     * @param type the type of the document
     * @param <T> the Java type of the document
     * @param <B> the type of its builder
     * @return the format
     */
    public static <T, B> ObjectFormat<T, B> ofDocument(ModelType<T, B> type) {
        return new Formats().object(type, List.of(new SchemaHeader()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T, B> Row<T, B>[] array(int length) {
        return new Row[length];
    }

    @Override
    public ModelType<T, B> type() {
        return type;
    }

    /** The names of the members, those of the header included, in the order of the format. */
    List<String> names() {
        return names;
    }

    @Override
    @Nullable
    T read(FormatReader in) {
        return read(in, null, false);
    }

    @Override
    @Nullable
    T readOver(FormatReader in, T base, boolean isDeep) {
        return read(in, base, isDeep);
    }

    /** Reads an object, or with a base, changes to it: null removes a member. */
    private @Nullable T read(FormatReader in, @Nullable T base, boolean isDeep) {
        if (!in.isAtObject()) {
            in.wrongType("object");
            return null;
        }
        TokenStreamContext start = in.start();
        B builder = type.newBuilder();
        long seen = 0;
        long removed = 0;
        Set<String> unknown = Set.of();
        int firstRow = header.length;
        for (int name = in.firstName(matcher);
                name != PropertyNameMatcher.MATCH_END_OBJECT;
                name = in.nextName(matcher)) {
            if (name >= 0) {
                long bit = 1L << name;
                in.next();
                if ((seen & bit) != 0) {
                    in.duplicate();
                } else if (base != null && in.token() == JsonToken.VALUE_NULL) {
                    removed |= bit;
                } else if (name < firstRow) {
                    header[name].read(in);
                } else if (base == null) {
                    rows[name - firstRow].read(in, builder);
                } else {
                    rows[name - firstRow].readOver(in, builder, base, isDeep);
                }
                seen |= bit;
            } else {
                unknown = unknown.isEmpty() ? new TreeSet<>() : unknown;
                in.unknown(unknown, this);
            }
        }
        if (base != null) {
            copy(base, builder, ~seen);
        }
        long missing = required & (base == null ? ~seen : removed);
        if (missing != 0) {
            in.reportEnded(start, StructureRule.REQUIRED_MEMBER_MISSING, Argument.MEMBERS.of(names(missing)));
        }
        return in.hasNoSession() ? null : type.build(builder);
    }

    private void copy(T object, B builder, long set) {
        for (int i = 0; i < rows.length; i++) {
            if ((set & 1L << (header.length + i)) != 0) {
                rows[i].copy(object, builder);
            }
        }
    }

    private List<String> names(long set) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((set & 1L << i) != 0) {
                found.add(names.get(i));
            }
        }
        return found;
    }

    @Override
    public JsonToken shape(T object) {
        return JsonToken.START_OBJECT;
    }

    @Override
    public void write(T object, JsonGenerator out) {
        out.writeStartObject();
        writeContent(object, out);
        out.writeEndObject();
    }

    @Override
    public void writeContent(T object, JsonGenerator out) {
        for (Header member : header) {
            member.write(out);
        }
        for (Row<T, B> row : rows) {
            row.write(object, out);
        }
    }

    /**
     * Writes an object in the canonical layout.
     *
     * @param object the object
     * @return the JSON text, with a line break at the end
     */
    public String toText(T object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new CanonicalLayout.Context(), text)) {
            write(object, out);
        }
        return text.append('\n').toString();
    }
}
