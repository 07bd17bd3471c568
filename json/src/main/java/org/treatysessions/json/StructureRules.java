// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.format.StructureRule;

/**
 * The ids of the rules on the structure of a record, which reading applies.
 *
 * @since 0.1
 */
public final class StructureRules {

    /** Unreadable JSON: {@code json-syntax}. */
    public static final RuleId JSON_SYNTAX = RuleId.of("json-syntax");

    /** Duplicate member: {@code duplicate-member}. */
    public static final RuleId DUPLICATE_MEMBER = RuleId.of("duplicate-member");

    /** Unknown member: {@code unknown-member}. */
    public static final RuleId UNKNOWN_MEMBER = RuleId.of("unknown-member");

    /** Required member is missing: {@code required-member-missing}. */
    public static final RuleId REQUIRED_MEMBER_MISSING = RuleId.of("required-member-missing");

    /** Wrong JSON type: {@code wrong-type}. */
    public static final RuleId WRONG_TYPE = RuleId.of("wrong-type");

    /** Value is not allowed: {@code value-not-allowed}. */
    public static final RuleId VALUE_NOT_ALLOWED = RuleId.of("value-not-allowed");

    /** Invalid date: {@code date-invalid}. */
    public static final RuleId DATE_INVALID = RuleId.of("date-invalid");

    /** Invalid report number: {@code report-numbers-invalid}. */
    public static final RuleId REPORT_NUMBERS_INVALID = RuleId.of("report-numbers-invalid");

    /** Unknown Sustainable Development Goal or target: {@code sdg-unknown}. */
    public static final RuleId SDG_UNKNOWN = RuleId.of("sdg-unknown");

    /** Unsupported format version: {@code schema-version-unsupported}. */
    public static final RuleId SCHEMA_VERSION_UNSUPPORTED = RuleId.of("schema-version-unsupported");

    /** Blank text: {@code text-blank}. */
    public static final RuleId TEXT_BLANK = RuleId.of("text-blank");

    /** Text is too long: {@code text-too-long}. */
    public static final RuleId TEXT_TOO_LONG = RuleId.of("text-too-long");

    /** Number is out of range: {@code value-out-of-range}. */
    public static final RuleId VALUE_OUT_OF_RANGE = RuleId.of("value-out-of-range");

    /** Invalid language tag: {@code language-invalid}. */
    public static final RuleId LANGUAGE_INVALID = RuleId.of("language-invalid");

    /** Invalid country code: {@code country-code-invalid}. */
    public static final RuleId COUNTRY_CODE_INVALID = RuleId.of("country-code-invalid");

    /** White space in an identifier: {@code id-invalid}. */
    public static final RuleId ID_INVALID = RuleId.of("id-invalid");

    private static final Map<RuleId, StructureRule> BY_ID = Arrays.stream(StructureRule.values())
            .collect(Collectors.toUnmodifiableMap(StructureRule::id, Function.identity()));

    private StructureRules() {}

    /** {@return the rules, in the order of the catalogue} */
    public static List<Rule> all() {
        return List.of(StructureRule.values());
    }

    /**
     * Returns the rule with an id.
     *
     * @param id one of the constants of this class
     * @return the rule
     * @throws IllegalArgumentException if this class has no such constant
     */
    public static Rule rule(RuleId id) {
        StructureRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("Not a structural rule: " + id);
        }
        return rule;
    }

    /**
     * Returns whether a record can have a finding of a rule and still be read.
     *
     * @param rule the rule
     * @return whether the record yields a session; always true for rules on sessions, and false for {@link #UNKNOWN_MEMBER} in
     *     strict reading
     */
    public static boolean leavesSession(Rule rule) {
        StructureRule structural = BY_ID.get(rule.id());
        return structural == null || structural.leavesSession();
    }
}
