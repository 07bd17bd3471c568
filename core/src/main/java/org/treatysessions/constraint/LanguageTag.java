package org.treatysessions.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed language tag of BCP 47 (RFC 5646, section 2.1), such as {@code en}, {@code zh-Hans} or {@code sr-Latn-RS}.
 *
 * <p>Whether its subtags are registered is not asked. {@code null} passes.
 */
@Documented
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface LanguageTag {

    /** {@return the key of the message} */
    String message() default "{org.treatysessions.constraint.LanguageTag}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Judges a tag. */
    final class Validator implements ConstraintValidator<LanguageTag, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence tag, ConstraintValidatorContext context) {
            return tag == null || isWellFormed(tag);
        }

        /**
         * Tells whether a tag is well formed.
         *
         * @param tag the tag
         * @return whether it is a language tag, a private-use tag or a grandfathered one
         */
        public static boolean isWellFormed(CharSequence tag) {
            return LanguageTagGrammar.isWellFormed(tag.toString());
        }
    }
}
