package org.treatysessions.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.ValidationReport;

/**
 * Merges the reports on records into the report on all of them.
 *
 * <p>Use it without defaults: the report on no record would be serialised as an object, which it is not. {@link #nothing}
 * brings it as an element.
 */
final class MergeReports extends Combine.CombineFn<ValidationReport, MergeReports.Reports, ValidationReport> {

    private final LocalValidator local;

    MergeReports(LocalValidator local) {
        this.local = local;
    }

    /**
     * Reports that are being merged.
     *
     * <p>To merge costs what all of them hold, so it is put off until the new ones hold as much as the old one: then each
     * finding is moved a few times only.
     */
    static final class Reports {

        private static final int LEAST = 1000;

        private ValidationReport merged;
        private final List<ValidationReport> more = new ArrayList<>();
        private int findings;

        Reports(ValidationReport merged) {
            this.merged = merged;
        }

        void add(ValidationReport report) {
            more.add(report);
            findings += 1 + report.findings().size();
            if (findings > Math.max(LEAST, merged.findings().size())) {
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
    }

    @Override
    public Reports createAccumulator() {
        return new Reports(emptyReport(local));
    }

    /** The report of a run on no record, so that there is one to merge at least. */
    static Create.Values<ValidationReport> nothing(LocalValidator local) {
        return Create.of(emptyReport(local)).withCoder(new ReportCoder(local));
    }

    private static ValidationReport emptyReport(LocalValidator local) {
        return local.validator().run().report();
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

    @Override
    public Coder<Reports> getAccumulatorCoder(CoderRegistry registry, Coder<ValidationReport> reports) {
        return new ReportsCoder(new ReportCoder(local));
    }

    @Override
    public Coder<ValidationReport> getDefaultOutputCoder(CoderRegistry registry, Coder<ValidationReport> reports) {
        return new ReportCoder(local);
    }

    /** Reports that are being merged travel as the one that they merge to. */
    private static final class ReportsCoder extends CustomCoder<Reports> {

        private final ReportCoder coder;

        ReportsCoder(ReportCoder coder) {
            this.coder = coder;
        }

        @Override
        public void encode(Reports reports, OutputStream out) throws IOException {
            coder.encode(reports.merge(), out);
        }

        @Override
        public Reports decode(InputStream in) throws IOException {
            return new Reports(coder.decode(in));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ReportsCoder that && coder.equals(that.coder);
        }

        @Override
        public int hashCode() {
            return coder.hashCode();
        }
    }
}
