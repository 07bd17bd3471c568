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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed language tag of BCP 47 (RFC 5646, section 2.1), such as {@code en}, {@code zh-Hans} or {@code sr-Latn-RS}.
 *
 * <p>Subtags are not looked up. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface LanguageTag {

    /**
     * The grammar of RFC 5646, section 2.1, as a regular expression that Java and ECMA-262 share; the regular
     * grandfathered tags follow it, the irregular ones are listed.
     */
    String PATTERN = "^(?:"
            + "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
            + "(?:-[A-Za-z]{4})?"
            + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](?:-[A-Za-z0-9]{1,8})+"
            + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]"
            + "|[Ii]-(?:[Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Hh][Aa][Kk]"
            + "|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]"
            + "|[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])"
            + "|[Ss][Gg][Nn]-(?:[Bb][Ee]-[Ff][Rr]|[Bb][Ee]-[Nn][Ll]|[Cc][Hh]-[Dd][Ee])"
            + ")$";

    /** {@return the key of the message} */
    String message() default "{org.treatysessions.constraint.LanguageTag}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Validates a tag. */
    final class Validator implements ConstraintValidator<LanguageTag, CharSequence> {

        /** The same with possessive repetitions, which no long text can overflow the stack with. */
        private static final Pattern TAG =
                Pattern.compile(PATTERN.replace(")*", ")*+").replace(")+", ")++"));

        /** Creates a validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence tag, ConstraintValidatorContext context) {
            return tag == null || isWellFormed(tag);
        }

        /**
         * Checks if a tag is well formed.
         *
         * @param tag the tag
         * @return whether it is a language tag, a private-use tag or a grandfathered one
         */
        public static boolean isWellFormed(CharSequence tag) {
            return isTwoLetters(tag) || TAG.matcher(tag).matches();
        }

        /** Nearly all tags are such, and need no matcher. */
        private static boolean isTwoLetters(CharSequence tag) {
            return tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1));
        }

        private static boolean isLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
    }
}
