// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.Requirement.FAILED_RULE;
import static org.treatysessions.validation.engine.Requirement.RUN;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.RecordKeys;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.RunMemory;
import org.treatysessions.validation.engine.SessionRule;

/** Rules on a run: on its records among each other ({@link RunMemory}), and on rules that fail. */
public final class RunRules {

    private RunRules() {}

    private static final SessionRule SESSION_DUPLICATED = rule("session-duplicated", ERROR, RUN);

    private static final SessionRule ID_DUPLICATED =
            rule("id-duplicated", ERROR, RUN).suppressedBy(SESSION_DUPLICATED);

    /** The rule whose findings report that another rule failed. */
    public static final SessionRule RULE_FAILED = rule("rule-failed", ERROR, FAILED_RULE);

    /**
     * Returns the findings on a record that repeats earlier ones.
     *
     * @param repeated the earlier records
     * @param keys the keys of the record
     * @return the findings, without location and record
     */
    public static List<Finding> findings(RunMemory.Repeated repeated, RecordKeys keys) {
        RecordId first = repeated.sameSession();
        if (first != null) {
            return List.of(Finding.of(SESSION_DUPLICATED, Pointer.ROOT.toString(), record(List.of(), first)));
        }
        RecordId firstWithId = repeated.sameId();
        String id = keys.idText();
        if (firstWithId == null || id == null) {
            return List.of();
        }
        String place = Pointer.ROOT.append(COUNTRY_SESSION.id).toString();
        return List.of(Finding.of(ID_DUPLICATED, place, record(List.of(Argument.VALUE.of(id)), firstWithId)));
    }

    private static ArgumentValue<?>[] record(List<ArgumentValue<?>> own, RecordId first) {
        List<ArgumentValue<?>> arguments = new ArrayList<>(own);
        if (!first.source().isEmpty()) {
            arguments.add(Argument.SOURCE.of(first.source()));
        }
        arguments.add(Argument.RECORD.of(first.number()));
        return arguments.toArray(ArgumentValue<?>[]::new);
    }

    static final RuleGroup RULES = RuleGroup.always(SESSION_DUPLICATED, ID_DUPLICATED, RULE_FAILED);
}
