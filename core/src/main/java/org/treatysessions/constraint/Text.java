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
 * A text that is not blank and not too long.
 *
 * <p>It must hold a character that is not blank (see {@link Validator#isBlank}) and at most {@link #max()} Unicode code
 * points. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface Text {

    /** The maximum length of a label, in code points. */
    int LABEL = 500;

    /** The maximum length of prose, in code points. */
    int PROSE = 100_000;

    /** The maximum length of a link, in code points. */
    int HREF = 2_000;

    /** The maximum length of a record's id, in code points. */
    int ID = 200;

    /** {@return the maximum length in code points} */
    int max() default LABEL;

    /** {@return whether a blank text is valid} */
    boolean mayBeBlank() default false;

    /** {@return the key of the message; a text that fails has the more exact {@code .blank} or {@code .long} of it} */
    String message() default "{org.treatysessions.constraint.Text}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Validates a text. */
    final class Validator implements ConstraintValidator<Text, CharSequence> {

        private int max;
        private boolean mayBeBlank;

        /** Creates a validator, to be initialized with its constraint. */
        public Validator() {}

        @Override
        public void initialize(Text constraint) {
            max = constraint.max();
            mayBeBlank = constraint.mayBeBlank();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (!mayBeBlank && isBlank(text)) {
                return fail(context, ".blank}");
            }
            return !isLongerThan(text, max) || fail(context, ".long}");
        }

        private static boolean fail(ConstraintValidatorContext context, String detail) {
            String template = context.getDefaultConstraintMessageTemplate();
            if (template.equals("{" + Text.class.getName() + "}")) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{" + Text.class.getName() + detail)
                        .addConstraintViolation();
            }
            return false;
        }

        /**
         * Checks if a text is empty or has only blank characters: those of Unicode White_Space, U+0000 to U+001F and
         * U+FEFF.
         *
         * @param text the text
         * @return whether it is blank
         */
        public static boolean isBlank(CharSequence text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && !isBlankAboveSpace(c)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBlankAboveSpace(char c) {
            return c == '\uFEFF' || NoWhiteSpace.Validator.isWhiteSpace(c);
        }

        /**
         * Checks if a text has more code points than a bound.
         *
         * @param text the text
         * @param max the maximum length that is not too long
         * @return whether it is longer
         */
        public static boolean isLongerThan(CharSequence text, int max) {
            int units = text.length();
            return units > max && (units > 2L * max || Character.codePointCount(text, 0, units) > max);
        }
    }
}
