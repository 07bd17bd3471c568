// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import java.util.Locale;

/**
 * A term of the library: a code for programs, and a title for people in each official language of the United Nations.
 *
 * <p>Terms are enums. Their titles are kept under the simple name of the enum and the code.
 *
 * @since 0.1
 */
public interface Term {

    /** {@return the code, as it is written in JSON, in reports and in messages} */
    String code();

    /**
     * Returns the title: the official one of a committee or an instrument, the usual term of the United Nations for
     * anything else.
     *
     * @param locale the language; English replaces a language that is not an official one
     * @return the title, without a full stop
     */
    default String title(Locale locale) {
        return OfficialLanguage.nearest(locale)
                .word(getClass().getSimpleName() + "." + code())
                .orElse(code());
    }
}
