package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.validation.internal.SessionRule.Need.A_FAILURE;
import static org.treatysessions.validation.internal.SessionRule.Need.RUN;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.List;
import org.treatysessions.finding.RuleDocumentation;

/** The rules that speak of a run: of its records among each other ({@link RunMemory}), and of rules that fail. */
final class RunRules {

    private RunRules() {}

    static final SessionRule SESSION_DUPLICATED = rule("session-duplicated", ERROR, RUN)
            .documented(RuleDocumentation.says(
                            "An earlier record of the run is of the same session: the same committee, State party, set of instruments under review and first date of the dialogue. The first such record is named.")
                    .because(
                            "A session that stands in a collection twice is counted twice, and two accounts of it drift apart.")
                    .example("""
                                    [{"id": "one"}, {"id": "another"}]""")
                    .arguments("source", "record"));

    static final SessionRule ID_DUPLICATED = rule("id-duplicated", ERROR, RUN)
            .unless("session-duplicated")
            .documented(RuleDocumentation.says(
                            "An earlier record of the run has the same id. The first such record is named. Silent where the two are of the same session.")
                    .because("An id that two records have finds neither of them.")
                    .example("""
                                    [{"id": "one"}, {"id": "one", "dialogueDates": ["2018-05-24"]}]""")
                    .arguments("value", "source", "record"));

    static final SessionRule RULE_FAILED = rule("rule-failed", ERROR, A_FAILURE)
            .documented(RuleDocumentation.says(
                            "A rule could not do its work and says nothing of the record. The other rules did theirs. Most likely it is a rule of one's own that has a mistake.")
                    .because(
                            "A record of which a rule says nothing because it failed looks like one in which it found nothing.")
                    .example("{}")
                    .arguments("rule", "problem"));

    /** The rules, in the order of the catalogue. */
    static final List<SessionRule> ALL = List.of(SESSION_DUPLICATED, ID_DUPLICATED, RULE_FAILED);
}
