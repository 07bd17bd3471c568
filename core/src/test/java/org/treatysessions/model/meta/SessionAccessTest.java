// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.treatysessions.constraint.Text;
import org.treatysessions.testing.Golden;

/** Generates the access to the members of the model. */
class SessionAccessTest {

    private static final Path FILE = Path.of("src/main/java/org/treatysessions/model/meta/SessionAccess.java");

    private static final String INDENT = "    ";

    private static final int MAX_LINE = 120;

    @Test
    void theAccessIsGeneratedFromTheModel() throws IOException {
        Golden.assertUpToDate(FILE, file());
    }

    private static String file() {
        Set<String> imports = new TreeSet<>(List.of("org.jspecify.annotations.Nullable", Text.class.getName()));
        StringBuilder classes = new StringBuilder();
        for (ModelType<?, ?> type : SessionModel.types()) {
            imports.add(type.javaType().getName());
            for (Member<?, ?> member : type.members()) {
                Class<?> value = member.type().javaType();
                if (!member.isList() || !value.getName().startsWith("java.lang.")) {
                    imports.add(value.getName());
                }
            }
            classes.append('\n').append(access(type));
        }
        imports.removeIf(name -> name.startsWith("java.lang."));
        StringBuilder file =
                new StringBuilder("// SPDX-License-Identifier: Apache-2.0\npackage org.treatysessions.model.meta;\n\n");
        imports.forEach(name -> file.append("import ").append(name).append(";\n"));
        return file.append("""

                        /**
                         * Access to the members of the model in one class for each type, where functions would take two for each member.
                         *
                         * <p>Generated from {@link SessionModel} and the types of the model by {@code SessionAccessTest}; do not edit it.
                         */
                        final class SessionAccess {

                            private SessionAccess() {}
                        """).append(classes).append("}\n").toString();
    }

    private static String access(ModelType<?, ?> type) {
        String name = type.javaType().getSimpleName();
        StringBuilder cases = new StringBuilder();
        StringBuilder setters = new StringBuilder();
        Map<String, String> constraints = new LinkedHashMap<>();
        for (Member<?, ?> member : type.members()) {
            cases.append(INDENT.repeat(4))
                    .append("case ")
                    .append(member.position())
                    .append(" -> ");
            cases.append(getter(type.javaType(), member)).append(";\n");
            setters.append(INDENT.repeat(4))
                    .append("case ")
                    .append(member.position())
                    .append(" -> ");
            setters.append(setter(member)).append(";\n");
            constraints(type.javaType(), member)
                    .ifPresent(found -> constraints.merge(
                            found, Integer.toString(member.position()), (one, other) -> one + ", " + other));
        }
        StringBuilder texts = new StringBuilder();
        constraints.forEach((found, positions) -> texts.append(INDENT.repeat(4))
                .append("case ")
                .append(positions)
                .append(" -> ")
                .append(found)
                .append(";\n"));
        return """
                    static final class NAMEAccessEXTENDS {

                        @Override
                        NAME.Builder newBuilder() {
                            return NAME.builder();
                        }

                        @Override
                        NAME build(NAME.Builder builder) {
                            return builder.build();
                        }

                        @Override
                        @Nullable
                        Object get(NAME object, int position) {
                            return switch (position) {
                GETTERS                default -> throw noMember(position);
                            };
                        }

                        @Override
                        void set(NAME.Builder builder, int position, Object value) {
                            switch (position) {
                SETTERS                default -> throw noMember(position);
                            }
                        }

                        @Override
                        Constraints constraints(int position) {
                CONSTRAINTS        }
                    }
                """.replace("EXTENDS", superclass(name))
                .replace("NAME", name)
                .replace("GETTERS", cases)
                .replace("SETTERS", setters)
                .replace(
                        "CONSTRAINTS",
                        texts.isEmpty()
                                ? INDENT.repeat(3) + "return Constraints.NONE;\n"
                                : INDENT.repeat(3)
                                        + "return switch (position) {\n"
                                        + texts
                                        + INDENT.repeat(4)
                                        + "default -> Constraints.NONE;\n"
                                        + INDENT.repeat(3)
                                        + "};\n");
    }

    /** The superclass, on a line of its own if it would make the line too long. */
    private static String superclass(String name) {
        String superclass = "extends Access<" + name + ", " + name + ".Builder>";
        int length = ("    static final class " + name + "Access " + superclass + " {").length();
        return (length > MAX_LINE ? "\n" + INDENT.repeat(3) : " ") + superclass;
    }

    private static String getter(Class<?> type, Member<?, ?> member) {
        String call = "object.get" + capitalized(member.name()) + "()";
        Class<?> result = accessor(type, member).getReturnType();
        if (result == Optional.class) {
            return call + ".orElse(null)";
        }
        return result == OptionalInt.class ? "orNull(" + call + ")" : call;
    }

    private static Method accessor(Class<?> type, Member<?, ?> member) {
        try {
            return type.getMethod("get" + capitalized(member.name()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setter(Member<?, ?> member) {
        String method = member.isList() ? "add" + capitalized(member.name()) : member.name();
        return "builder." + method + "((" + member.type().javaType().getSimpleName() + ") value)";
    }

    private static Optional<String> constraints(Class<?> type, Member<?, ?> member) {
        Constraints constraints = Constraints.of(type, member.name());
        if (constraints.equals(Constraints.NONE)) {
            return Optional.empty();
        }
        if (constraints.min() != Integer.MIN_VALUE) {
            return Optional.of("Constraints.ofNumber(" + constraints.min() + ")");
        }
        String max = max(constraints.maxLength());
        TextKind kind = constraints.kind();
        return Optional.of("Constraints.ofText(" + max + ", " + constraints.mayBeBlank()
                + (kind == null ? ")" : ", TextKind." + kind + ")"));
    }

    private static String max(int length) {
        return switch (length) {
            case Text.ID -> "Text.ID";
            case Text.LABEL -> "Text.LABEL";
            case Text.HREF -> "Text.HREF";
            case Text.PROSE -> "Text.PROSE";
            default -> "Integer.MAX_VALUE";
        };
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
