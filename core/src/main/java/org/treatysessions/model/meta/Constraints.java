package org.treatysessions.model.meta;

import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;

/** The Jakarta constraints on the accessor of a member. */
final class Constraints {

    private final Method accessor;

    /** The annotations on the accessor and on the type argument of its container, read on demand. */
    private @Nullable List<Annotation> annotations;

    private Constraints(Method accessor) {
        this.accessor = accessor;
    }

    /** Reads the constraints on {@code getMember()}, or on {@code member()} if the type has no such accessor. */
    static Constraints of(Class<?> type, String member) {
        String property = "get" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        for (String name : List.of(property, member)) {
            try {
                return new Constraints(type.getMethod(name));
            } catch (NoSuchMethodException e) {
                // try the other name
            }
        }
        throw new IllegalStateException("No accessor for the member " + member + " of " + type.getName());
    }

    Optional<Text> text() {
        return find(Text.class);
    }

    int min() {
        return find(Min.class).map(min -> Math.toIntExact(min.value())).orElse(Integer.MIN_VALUE);
    }

    boolean isLanguageTag() {
        return find(LanguageTag.class).isPresent();
    }

    boolean isCountryCode() {
        return find(CountryCode.class).isPresent();
    }

    boolean isWithoutWhiteSpace() {
        return find(NoWhiteSpace.class).isPresent();
    }

    private <A extends Annotation> Optional<A> find(Class<A> type) {
        if (annotations == null) {
            annotations = annotations();
        }
        for (Annotation annotation : annotations) {
            if (type.isInstance(annotation)) {
                return Optional.of(type.cast(annotation));
            }
        }
        return Optional.empty();
    }

    private List<Annotation> annotations() {
        List<Annotation> found = new ArrayList<>(List.of(accessor.getAnnotations()));
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            found.addAll(List.of(container.getAnnotatedActualTypeArguments()[0].getAnnotations()));
        }
        return found;
    }
}
