package org.treatysessions.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.ValidatorConfiguration.RuleSetting;
import org.treatysessions.validation.engine.PointerPattern;

/** Applies a configuration to the findings on records: disabled rules, overridden severities and accepted findings. */
final class ConfigurationFilter {

    private final Settings settings;
    private final Map<RuleId, List<Accepting>> accepting = new HashMap<>();
    private final boolean isEmpty;

    /** An acceptance, its position in the configuration, and its pattern ready for use. */
    private record Accepting(Acceptance acceptance, int position, PointerPattern pattern) {}

    /**
     * The findings on one record after filtering.
     *
     * @param findings the findings that remain
     * @param dropped those that were not kept, and remain
     * @param accepted the number of findings that each acceptance matched, by its position
     */
    record Remaining(List<Finding> findings, List<DroppedFindings> dropped, Map<Integer, Long> accepted) {}

    ConfigurationFilter(Settings settings) {
        this.settings = settings;
        ValidatorConfiguration configuration = settings.configuration().orElse(null);
        isEmpty = configuration == null
                || (configuration.rules().isEmpty() && configuration.accepted().isEmpty());
        if (configuration != null) {
            for (int i = 0; i < configuration.accepted().size(); i++) {
                Acceptance acceptance = configuration.accepted().get(i);
                accepting
                        .computeIfAbsent(acceptance.rule(), rule -> new ArrayList<>())
                        .add(new Accepting(acceptance, i, PointerPattern.of(acceptance.path())));
            }
        }
    }

    /** Filters the findings on one record. */
    Remaining apply(List<Finding> findings, List<DroppedFindings> dropped, Optional<CountrySession> session) {
        if (isEmpty) {
            return new Remaining(findings, dropped, Map.of());
        }
        List<Finding> kept = new ArrayList<>();
        Map<Integer, Long> accepted = new HashMap<>();
        for (Finding finding : findings) {
            if (session.isEmpty() && finding.rule().id().equals(StructureRules.UNKNOWN_MEMBER)) {
                kept.add(finding);
                continue;
            }
            Optional<Accepting> by = acceptance(finding, session);
            if (by.isPresent()) {
                accepted.merge(by.get().position(), 1L, Long::sum);
            } else {
                severity(finding.rule(), finding.severity())
                        .map(finding::withSeverity)
                        .ifPresent(kept::add);
            }
        }
        List<DroppedFindings> counted = new ArrayList<>();
        for (DroppedFindings more : dropped) {
            severity(more.rule(), more.severity())
                    .ifPresent(severity -> counted.add(new DroppedFindings(more.rule(), severity, more.count())));
        }
        return new Remaining(kept, counted, accepted);
    }

    /** The severity of a finding; empty if its rule is disabled. */
    private Optional<Severity> severity(Rule rule, Severity found) {
        RuleSetting setting = settings.setting(rule);
        return setting == null ? Optional.of(found) : setting.severity();
    }

    private Optional<Accepting> acceptance(Finding finding, Optional<CountrySession> session) {
        return accepting.getOrDefault(finding.rule().id(), List.of()).stream()
                .filter(one -> one.acceptance().record().isEmpty()
                        || one.acceptance().record().equals(session.flatMap(CountrySession::getId)))
                .filter(one -> one.pattern().matches(finding.path()))
                .findFirst();
    }
}
