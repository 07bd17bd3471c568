package org.treatysessions.json.format;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
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

/**
 * What the Jakarta constraints on an accessor of the model ask of a member.
 *
 * <p>The annotations are the only source; this is their compiled form.
 */
final class Constraints {

    private final Method accessor;

    /** The annotations on the accessor and on what its container holds, read when they are first asked for. */
    private @Nullable List<Annotation> annotations;

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

    Optional<Long> min() {
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

    private <A extends Annotation> Optional<A> find(Class<A> type) {
        if (annotations == null) {
            annotations = read();
        }
        for (Annotation annotation : annotations) {
            if (type.isInstance(annotation)) {
                return Optional.of(type.cast(annotation));
            }
        }
        return Optional.empty();
    }

    private List<Annotation> read() {
        List<Annotation> found = new ArrayList<>(List.of(accessor.getAnnotations()));
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            found.addAll(List.of(container.getAnnotatedActualTypeArguments()[0].getAnnotations()));
        }
        return found;
    }
}
