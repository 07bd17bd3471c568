// SPDX-License-Identifier: Apache-2.0
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
 * A text without any white space.
 *
 * <p>White space are the characters with the Unicode property White_Space. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = NoWhiteSpace.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface NoWhiteSpace {

    /** {@return the key of the message} */
    String message() default "{org.treatysessions.constraint.NoWhiteSpace}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Validates a text. */
    final class Validator implements ConstraintValidator<NoWhiteSpace, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || hasNone(text);
        }

        /**
         * Checks if a text has no white space.
         *
         * @param text the text
         * @return whether it has none
         */
        public static boolean hasNone(CharSequence text) {
            for (int i = 0; i < text.length(); i++) {
                if (isWhiteSpace(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Checks if a character has the Unicode property White_Space.
         *
         * @param c the character
         * @return whether it is white space
         */
        public static boolean isWhiteSpace(char c) {
            if (c < 0x85) {
                return c == ' ' || (c >= '\t' && c <= '\r');
            }
            return c == 0x85
                    || c == 0xA0
                    || c == 0x1680
                    || (c >= 0x2000 && c <= 0x200A)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0x202F
                    || c == 0x205F
                    || c == 0x3000;
        }
    }
}
