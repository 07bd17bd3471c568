// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.meta.TextKind;
import org.treatysessions.model.meta.TextType;

/** A string that is kept unchanged. */
final class TextFormat<V> extends StringFormat<V> {

    private final TextType<V> type;

    TextFormat(TextType<V> type) {
        super(type);
        this.type = type;
    }

    @Override
    @Nullable
    V read(FormatReader in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        check(text, in);
        return type.of(text);
    }

    /** Reports the constraints that a text violates: a blank or malformed text is not reported as too long as well. */
    private void check(String text, FormatReader in) {
        TextKind kind = type.kind();
        if (!type.mayBeBlank() && Text.Validator.isBlank(text)) {
            in.report(StructureRule.TEXT_BLANK);
        } else if (kind == TextKind.LANGUAGE && !LanguageTag.Validator.isWellFormed(text)) {
            in.report(StructureRule.LANGUAGE_INVALID, Argument.VALUE.of(text));
        } else if (kind == TextKind.COUNTRY_CODE && !CountryCode.Validator.isWellFormed(text)) {
            in.report(StructureRule.COUNTRY_CODE_INVALID, Argument.VALUE.of(text));
        } else {
            if (Text.Validator.isLongerThan(text, type.maxLength())) {
                int length = text.codePointCount(0, text.length());
                in.report(StructureRule.TEXT_TOO_LONG, Argument.LENGTH.of(length), Argument.MAX.of(type.maxLength()));
            }
            if (kind == TextKind.ID && !NoWhiteSpace.Validator.hasNone(text)) {
                in.report(StructureRule.ID_INVALID, Argument.VALUE.of(text));
            }
        }
    }

    @Override
    public String text(V value) {
        return value.toString();
    }
}
