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
 * A code of a State party that is well formed: three capital letters (ISO 3166-1 alpha-3), or {@code EU}.
 *
 * <p>Codes are not looked up. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = CountryCode.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface CountryCode {

    /** {@return the key of the message} */
    String message() default "{org.treatysessions.constraint.CountryCode}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Validates a code. */
    final class Validator implements ConstraintValidator<CountryCode, CharSequence> {

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
            return code == null || isWellFormed(code);
        }

        /**
         * Checks if a code is well formed.
         *
         * @param code the code
         * @return whether it is three capital letters or {@code EU}
         */
        public static boolean isWellFormed(CharSequence code) {
            return code.length() == 3
                    ? isCapital(code.charAt(0)) && isCapital(code.charAt(1)) && isCapital(code.charAt(2))
                    : code.length() == 2 && code.charAt(0) == 'E' && code.charAt(1) == 'U';
        }

        private static boolean isCapital(char c) {
            return c >= 'A' && c <= 'Z';
        }
    }
}
