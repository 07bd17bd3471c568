// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.meta.ParsedType;
import org.treatysessions.model.meta.ValueTypes;

/** A string with a syntax, such as a date. */
final class ParsedFormat<V> extends StringFormat<V> {

    private final ParsedType<V> type;
    private final StructureRule rule;

    ParsedFormat(ParsedType<V> type) {
        super(type);
        this.type = type;
        this.rule = rule(type);
    }

    private static StructureRule rule(ParsedType<?> type) {
        if (type == ValueTypes.DATE) {
            return StructureRule.DATE_INVALID;
        }
        if (type == ValueTypes.REPORT_NUMBERS) {
            return StructureRule.REPORT_NUMBERS_INVALID;
        }
        if (type == ValueTypes.SDG_CODE) {
            return StructureRule.SDG_UNKNOWN;
        }
        throw new IllegalStateException("No rule for " + type);
    }

    @Override
    @Nullable
    V read(FormatReader in) {
        CharSequence text = in.characters();
        if (text == null) {
            return null;
        }
        Optional<V> value = type.parse(text);
        if (value.isEmpty()) {
            in.report(rule, Argument.VALUE.of(in.string()));
        }
        return value.orElse(null);
    }

    @Override
    public String text(V value) {
        return value.toString();
    }
}
