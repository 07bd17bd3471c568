// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.Severity;
import tools.jackson.core.TokenStreamLocation;

/** The structural findings of one document: one for each rule and place, up to a maximum number. */
final class StructureFindings {

    private final int max;
    private final Function<TokenStreamLocation, Optional<Location>> locations;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Set<String> reported;
    private Map<StructureRule, DroppedFindings> dropped = Map.of();

    /**
     * Creates an empty list.
     *
     * @param max the maximum number of findings kept
     * @param locations converts a position of the parser to a location in the text
     */
    StructureFindings(int max, Function<TokenStreamLocation, Optional<Location>> locations) {
        this.max = max;
        this.locations = locations;
    }

    /** Adds a finding; its pointer is only made if the finding is kept. */
    void add(
            StructureRule rule,
            Severity severity,
            Supplier<String> pointer,
            TokenStreamLocation position,
            ArgumentValue<?>... arguments) {
        if (findings.size() == max) {
            // a dropped finding need not be created: a document can be full of problems
            dropped = dropped.isEmpty() ? new EnumMap<>(StructureRule.class) : dropped;
            dropped.merge(rule, new DroppedFindings(rule, severity, 1), DroppedFindings::plus);
            return;
        }
        String path = pointer.get();
        // most documents have no problem and need no set
        reported = reported == null ? new HashSet<>() : reported;
        if (reported.add(rule.id() + " " + path)) {
            Finding finding = Finding.of(rule, severity, path, arguments);
            findings.add(locations.apply(position).map(finding::withLocation).orElse(finding));
        }
    }

    /** {@return the findings that were kept, in the order of the text} */
    List<Finding> kept() {
        return findings;
    }

    /** {@return the findings that were dropped, because there were too many} */
    List<DroppedFindings> dropped() {
        return List.copyOf(dropped.values());
    }
}
