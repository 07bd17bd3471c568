// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the builder of every type, member by member. */
class BuildersTest {

    private static final String LONE_SURROGATE = "a\uD800";

    /** A value of each type that a member can have. */
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 7),
            Map.entry(PartialDate.class, PartialDate.of(2018, 5)),
            Map.entry(ReportNumbers.class, ReportNumbers.of(3, 5)),
            Map.entry(DocumentSymbol.class, DocumentSymbol.of("CRC/C/RUS/4-5")),
            Map.entry(SdgCode.class, SdgCode.of("16.2")),
            Map.entry(JsonObject.class, JsonObject.empty()));

    static List<Class<?>> types() {
        return List.of(
                CountrySession.class,
                Country.class,
                MeetingPeriod.class,
                CommonCoreDocument.class,
                StateReport.class,
                ListOfIssues.class,
                WrittenReplies.class,
                AlternativeReport.class,
                Delegation.class,
                Delegate.class,
                CommitteeMember.class,
                Dialogue.class,
                DialogueIssue.class,
                Statement.class,
                ConcludingObservations.class,
                UrgentRecommendation.class,
                NextReport.class,
                Link.class,
                Source.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberIsKept(Class<?> type) {
        Object value = full(type);
        for (Method accessor : accessors(type)) {
            assertThat(content(call(accessor, value))).as("%s", accessor).isEqualTo(List.of(valueFor(accessor)));
        }
        Object copy = call(method(builder(type), "build"), call(method(type, "toBuilder"), value));
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTextWithALoneSurrogateIsRefused(Class<?> type) {
        for (Method accessor : accessors(type)) {
            if (valueType(accessor) == String.class) {
                Object builder = filled(type);
                set(builder, accessor, LONE_SURROGATE);
                assertThatIllegalArgumentException()
                        .as("%s", accessor)
                        .isThrownBy(() -> call(method(builder(type), "build"), builder));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyListIsCopiedOnTheWayInAndCannotBeChanged(Class<?> type) {
        for (Method accessor : accessors(type)) {
            if (accessor.getReturnType() == List.class) {
                Object builder = filled(type);
                List<Object> list = new ArrayList<>(List.of(valueFor(accessor)));
                call(setter(builder.getClass(), "addAll" + name(accessor), Iterable.class), builder, list);
                Object value = call(method(builder(type), "build"), builder);
                List<?> before = List.copyOf((List<?>) call(accessor, value));
                list.clear();
                assertThat((List<?>) call(accessor, value)).isEqualTo(before);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> ((List<?>) call(accessor, value)).clear());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void nullIsRefused(Class<?> type) {
        for (Method accessor : accessors(type)) {
            if (valueType(accessor) != int.class) {
                Object builder = filled(type);
                assertThatNullPointerException().as("%s", accessor).isThrownBy(() -> set(builder, accessor, null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRequiredMemberThatIsMissingIsNamed(Class<?> type) {
        for (Method accessor : accessors(type)) {
            if (isRequired(accessor)) {
                Object builder = call(method(type, "builder"), null);
                accessors(type).stream()
                        .filter(other -> isRequired(other) && !other.equals(accessor))
                        .forEach(other -> set(builder, other, valueFor(other)));
                String member = name(accessor).substring(0, 1).toLowerCase(Locale.ROOT)
                        + name(accessor).substring(1);
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> call(method(builder(type), "build"), builder))
                        .withMessageContaining(member)
                        .withMessageNotContaining("Immutable");
            }
        }
    }

    // -------------------------------------------------------------------------------------- reflection

    private static Object full(Class<?> type) {
        Object builder = call(method(type, "builder"), null);
        accessors(type).forEach(accessor -> set(builder, accessor, valueFor(accessor)));
        return call(method(builder(type), "build"), builder);
    }

    /** A builder with what is required. */
    private static Object filled(Class<?> type) {
        Object builder = call(method(type, "builder"), null);
        accessors(type).stream()
                .filter(BuildersTest::isRequired)
                .forEach(accessor -> set(builder, accessor, valueFor(accessor)));
        return builder;
    }

    private static Object valueFor(Method accessor) {
        Class<?> type = valueType(accessor);
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return VALUES.containsKey(type) ? VALUES.get(type) : full(type);
    }

    private static void set(Object builder, Method accessor, Object value) {
        boolean isList = accessor.getReturnType() == List.class;
        String name = name(accessor);
        String setter = isList ? "add" + name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        Class<?> type = valueType(accessor) == Boolean.class ? boolean.class : valueType(accessor);
        if (value == null && type == boolean.class) {
            throw new NullPointerException("a primitive cannot be null");
        }
        call(setter(builder.getClass(), setter, type), builder, value);
    }

    private static Method setter(Class<?> builder, String name, Class<?> parameter) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " of " + builder));
    }

    private static List<Method> accessors(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method ->
                        method.getName().startsWith("get") && !method.isDefault() && method.getParameterCount() == 0)
                .toList();
    }

    private static boolean isRequired(Method accessor) {
        return accessor.getReturnType() != Optional.class
                && accessor.getReturnType() != OptionalInt.class
                && accessor.getReturnType() != List.class;
    }

    private static Class<?> valueType(Method accessor) {
        if (accessor.getReturnType() == OptionalInt.class) {
            return int.class;
        }
        Type type = accessor.getGenericReturnType();
        return (Class<?>)
                (type instanceof ParameterizedType container ? container.getActualTypeArguments()[0] : type);
    }

    private static List<?> content(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (value instanceof OptionalInt optional) {
            return optional.stream().boxed().toList();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String name(Method accessor) {
        return accessor.getName().substring("get".length());
    }

    private static Class<?> builder(Class<?> type) {
        return method(type, "builder").getReturnType();
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
