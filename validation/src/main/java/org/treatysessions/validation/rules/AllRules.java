// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionRule;

/** All rules on sessions. */
public final class AllRules {

    /** The groups, each after those whose rules suppress its own: the order of the catalogue. */
    private static final List<RuleGroup> GROUPS = Stream.of(
                    List.of(CountryAndCommitteeRules.RULES),
                    List.of(InstrumentRules.RULES),
                    List.of(ProcedureRules.RULES),
                    CommitteeSessionRules.RULES,
                    DialogueRules.RULES,
                    List.of(MeetingRules.RULES),
                    List.of(DocumentRules.RULES),
                    StateReportRules.RULES,
                    List.of(ReportNumberRules.RULES),
                    ListOfIssuesRules.RULES,
                    List.of(WrittenRepliesRules.RULES),
                    List.of(ConcludingObservationsRules.RULES),
                    List.of(UrgentMeasuresRules.RULES),
                    List.of(ParagraphRules.RULES),
                    NextReportRules.RULES,
                    List.of(CoreDocumentRules.RULES),
                    List.of(AlternativeReportRules.RULES),
                    List.of(DelegationRules.RULES),
                    List.of(TaskForceRules.RULES),
                    List.of(SymbolRules.RULES),
                    LinkRules.RULES,
                    List.of(SourceRules.RULES),
                    List.of(TextRules.RULES),
                    List.of(RunRules.RULES))
            .flatMap(List::stream)
            .toList();

    private AllRules() {}

    /** {@return the groups of rules, in the order in which they are applied} */
    public static List<RuleGroup> groups() {
        return GROUPS;
    }

    /** {@return the rules, in the order of the catalogue} */
    public static List<SessionRule> rules() {
        return GROUPS.stream().flatMap(group -> group.rules().stream()).toList();
    }
}
