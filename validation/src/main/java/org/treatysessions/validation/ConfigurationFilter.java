// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
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
        Optional<String> id = session.isPresent() ? session.get().getId() : Optional.empty();
        for (Finding finding : findings) {
            if (session.isEmpty() && finding.rule().id().equals(StructureRules.UNKNOWN_MEMBER)) {
                kept.add(finding);
                continue;
            }
            Accepting by = acceptance(finding, id);
            RuleSetting setting = settings.setting(finding.rule());
            if (by != null) {
                accepted.merge(by.position(), 1L, Long::sum);
            } else if (setting == null) {
                kept.add(finding);
            } else if (setting.severity().isPresent()) {
                kept.add(finding.withSeverity(setting.severity().get()));
            }
        }
        List<DroppedFindings> counted = new ArrayList<>();
        for (DroppedFindings more : dropped) {
            RuleSetting setting = settings.setting(more.rule());
            if (setting == null) {
                counted.add(more);
            } else if (setting.severity().isPresent()) {
                counted.add(new DroppedFindings(more.rule(), setting.severity().get(), more.count()));
            }
        }
        return new Remaining(kept, counted, accepted);
    }

    private @Nullable Accepting acceptance(Finding finding, Optional<String> id) {
        for (Accepting one : accepting.getOrDefault(finding.rule().id(), List.of())) {
            Optional<String> record = one.acceptance().record();
            if ((record.isEmpty() || record.equals(id)) && one.pattern().matches(finding.path())) {
                return one;
            }
        }
        return null;
    }
}
