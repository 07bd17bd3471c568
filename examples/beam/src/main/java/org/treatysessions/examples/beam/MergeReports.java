// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.treatysessions.validation.ValidationReport;

/** Merges the reports on records into the report on all of them. */
final class MergeReports extends Combine.CombineFn<ValidationReport, MergeReports.Reports, ValidationReport> {

    private final LocalValidator local;

    MergeReports(LocalValidator local) {
        this.local = local;
    }

    /**
     * Reports that are being merged.
     *
     * <p>Merging moves all their findings, so reports are collected until they have as many as the merged one: then each
     * finding moves only a few times.
     */
    static final class Reports implements Serializable {

        private static final int MIN_FINDINGS = 1000;

        private ValidationReport merged;
        private final transient List<ValidationReport> more = new ArrayList<>();
        private transient int findings;

        Reports(ValidationReport merged) {
            this.merged = merged;
        }

        void add(ValidationReport report) {
            more.add(report);
            findings += 1 + report.findings().size();
            if (findings > Math.max(MIN_FINDINGS, merged.findings().size())) {
                merge();
            }
        }

        ValidationReport merge() {
            if (!more.isEmpty()) {
                merged = merged.mergeAll(more);
                more.clear();
                findings = 0;
            }
            return merged;
        }

        /** Sends the merged report alone. */
        private Object writeReplace() {
            return new Sent(merge());
        }

        private record Sent(ValidationReport merged) implements Serializable {

            private Object readResolve() {
                return new Reports(merged);
            }
        }
    }

    @Override
    public Reports createAccumulator() {
        return new Reports(local.validator().run().report());
    }

    @Override
    public Reports addInput(Reports reports, ValidationReport report) {
        reports.add(report);
        return reports;
    }

    @Override
    public Reports mergeAccumulators(Iterable<Reports> all) {
        Reports together = createAccumulator();
        all.forEach(reports -> together.add(reports.merge()));
        return together;
    }

    @Override
    public ValidationReport extractOutput(Reports reports) {
        return reports.merge();
    }
}
