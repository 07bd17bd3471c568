// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;

/**
 * The Jakarta constraints on the accessor of a member.
 *
 * @param maxLength the maximum length of a text in code points; {@code Integer.MAX_VALUE} if there is none
 * @param mayBeBlank whether a blank text is valid
 * @param kind the kind of text that the constraints are for; null if they are for any
 * @param min the minimum of a number; {@code Integer.MIN_VALUE} if there is none
 */
record Constraints(
        int maxLength, boolean mayBeBlank, @Nullable TextKind kind, int min) {

    /** No constraints. */
    static final Constraints NONE = new Constraints(Integer.MAX_VALUE, true, null, Integer.MIN_VALUE);

    static Constraints ofText(int maxLength, boolean mayBeBlank) {
        return new Constraints(maxLength, mayBeBlank, null, Integer.MIN_VALUE);
    }

    static Constraints ofText(int maxLength, boolean mayBeBlank, TextKind kind) {
        return new Constraints(maxLength, mayBeBlank, kind, Integer.MIN_VALUE);
    }

    static Constraints ofNumber(int min) {
        return new Constraints(Integer.MAX_VALUE, true, null, min);
    }

    /** Reads the constraints on {@code getMember()}, or on {@code member()} if the type has no such accessor. */
    static Constraints of(Class<?> type, String member) {
        Constraints found = NONE;
        for (Annotation annotation : annotations(accessor(type, member))) {
            found = found.with(annotation);
        }
        return found;
    }

    private Constraints with(Annotation annotation) {
        if (annotation instanceof Text text) {
            return new Constraints(text.max(), text.mayBeBlank(), kind, min);
        }
        if (annotation instanceof Min minimum) {
            return new Constraints(maxLength, mayBeBlank, kind, Math.toIntExact(minimum.value()));
        }
        TextKind other = kind(annotation);
        return other == null ? this : new Constraints(maxLength, mayBeBlank, other, min);
    }

    private static @Nullable TextKind kind(Annotation annotation) {
        if (annotation instanceof LanguageTag) {
            return TextKind.LANGUAGE;
        }
        if (annotation instanceof CountryCode) {
            return TextKind.COUNTRY_CODE;
        }
        return annotation instanceof NoWhiteSpace ? TextKind.ID : null;
    }

    private static Method accessor(Class<?> type, String member) {
        String property = "get" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        for (String name : List.of(property, member)) {
            try {
                return type.getMethod(name);
            } catch (NoSuchMethodException e) {
                // try the other name
            }
        }
        throw new IllegalStateException("No accessor for the member " + member + " of " + type.getName());
    }

    /** The annotations on the accessor and on the type argument of its container. */
    private static List<Annotation> annotations(Method accessor) {
        List<Annotation> found = new ArrayList<>(List.of(accessor.getAnnotations()));
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            found.addAll(List.of(container.getAnnotatedActualTypeArguments()[0].getAnnotations()));
        }
        return found;
    }
}
