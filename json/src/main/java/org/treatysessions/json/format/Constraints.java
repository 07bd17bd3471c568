package org.treatysessions.json.format;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;

/**
 * What the Jakarta constraints on an accessor of the model ask of a member.
 *
 * <p>The annotations are the only source; this is their compiled form.
 */
final class Constraints {

    private final Method accessor;

    private Constraints(Method accessor) {
        this.accessor = accessor;
    }

    /** The constraints on the accessor of a member: {@code getMember()}, or {@code member()} where it is written so. */
    static Constraints of(Class<?> type, String member) {
        String property = "get" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        for (String name : List.of(property, member)) {
            try {
                return new Constraints(type.getMethod(name));
            } catch (NoSuchMethodException e) {
                // the other name
            }
        }
        throw new IllegalStateException("No accessor for the member " + member + " of " + type.getName());
    }

    Optional<Text> text() {
        return find(Text.class);
    }

    Optional<Long> least() {
        return find(Min.class).map(Min::value);
    }

    boolean notEmpty() {
        return find(NotEmpty.class).isPresent();
    }

    boolean languageTag() {
        return find(LanguageTag.class).isPresent();
    }

    boolean countryCode() {
        return find(CountryCode.class).isPresent();
    }

    boolean noWhiteSpace() {
        return find(NoWhiteSpace.class).isPresent();
    }

    private <A extends Annotation> Optional<A> find(Class<A> annotation) {
        Optional<A> onAccessor = on(accessor, annotation);
        AnnotatedType type = accessor.getAnnotatedReturnType();
        return onAccessor.isEmpty() && type instanceof AnnotatedParameterizedType container
                ? on(container.getAnnotatedActualTypeArguments()[0], annotation)
                : onAccessor;
    }

    private static <A extends Annotation> Optional<A> on(AnnotatedElement element, Class<A> annotation) {
        return Optional.ofNullable(element.getAnnotation(annotation));
    }
}
