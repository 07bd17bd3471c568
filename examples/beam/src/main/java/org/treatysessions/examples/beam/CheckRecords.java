// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.ReadResult;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidationRun;

/**
 * Checks each record, and sorts records into valid ones and dead letters.
 *
 * <p>Whether a record is valid depends on earlier records, too; so each is joined with what it duplicates first.
 */
final class CheckRecords extends PTransform<PCollection<RawRecord>, PCollectionTuple> {

    /** The namespace of the counters. */
    static final String METRICS = "sessions";

    /** The records without an error. */
    static final TupleTag<RawRecord> VALID = new TupleTag<>("valid");

    /** The records with an error whose bytes were kept. */
    static final TupleTag<RawRecord> DEAD_LETTERS = new TupleTag<>("dead-letters");

    /** All findings, each as a JSON object on one line. */
    static final TupleTag<String> FINDINGS = new TupleTag<>("findings");

    /** The report on each record. */
    static final TupleTag<ValidationReport> REPORTS = new TupleTag<>("reports");

    private static final TupleTag<RawRecord> RECORD = new TupleTag<>("record");
    private static final TupleTag<Duplicate> DUPLICATES = new TupleTag<>("duplicates");

    private final LocalValidator local;

    CheckRecords(LocalValidator local) {
        this.local = local;
    }

    @Override
    public PCollectionTuple expand(PCollection<RawRecord> records) {
        PCollection<KV<RecordId, RawRecord>> byId = records.apply("Key by record", WithKeys.of(RawRecord::id))
                .setCoder(KvCoder.of(RecordIdCoder.of(), SerializableCoder.of(RawRecord.class)));
        PCollection<KV<RecordId, Duplicate>> duplicates = records.apply("Find duplicates", new FindDuplicates(local));
        PCollectionTuple checked = KeyedPCollectionTuple.of(RECORD, byId)
                .and(DUPLICATES, duplicates)
                .apply("Join", CoGroupByKey.create())
                .apply(
                        "Check",
                        ParDo.of(new Check(local))
                                .withOutputTags(
                                        REPORTS,
                                        TupleTagList.of(VALID).and(DEAD_LETTERS).and(FINDINGS)));
        checked.get(VALID).setCoder(SerializableCoder.of(RawRecord.class));
        checked.get(DEAD_LETTERS).setCoder(SerializableCoder.of(RawRecord.class));
        checked.get(FINDINGS).setCoder(StringUtf8Coder.of());
        checked.get(REPORTS).setCoder(SerializableCoder.of(ValidationReport.class));
        return checked;
    }

    /** Checks a record, and adds the finding that it duplicates an earlier one. */
    private static final class Check extends DoFn<KV<RecordId, CoGbkResult>, ValidationReport> {

        private final LocalValidator local;
        private final Counter read = Metrics.counter(METRICS, "records-read");
        private final Counter accepted = Metrics.counter(METRICS, "records-accepted");
        private final Counter rejected = Metrics.counter(METRICS, "records-rejected");
        private final Map<Severity, Counter> findings = new EnumMap<>(Severity.class);

        Check(LocalValidator local) {
            this.local = local;
            for (Severity severity : Severity.values()) {
                findings.put(severity, Metrics.counter(METRICS, "findings-" + severity.code()));
            }
        }

        @ProcessElement
        public void process(@Element KV<RecordId, CoGbkResult> element, MultiOutputReceiver out) {
            CoGbkResult known = element.getValue();
            RawRecord raw = known.getOnly(RECORD);
            ReadResult result = local.json().read(raw);
            ValidationRun run = local.validator().run();
            run.check(result, findings(result, known.getAll(DUPLICATES)));
            ValidationReport report = run.report();
            boolean isAccepted = report.records().accepted() == 1;
            if (raw.hasBytes()) {
                out.get(isAccepted ? VALID : DEAD_LETTERS).output(raw);
            }
            for (Finding finding : report.findings()) {
                out.get(FINDINGS).output(JsonText.line(finding));
            }
            out.get(REPORTS).output(report);

            read.inc();
            (isAccepted ? accepted : rejected).inc();
            report.counts().forEach((severity, count) -> findings.get(severity).inc(count));
        }

        /** The same session again has the same id again, which is not reported as well. */
        private static List<Finding> findings(ReadResult read, Iterable<Duplicate> duplicates) {
            return StreamSupport.stream(duplicates.spliterator(), false)
                    .min(Comparator.comparing(Duplicate::kind))
                    .map(duplicate -> duplicate.kind().finding(read.session().orElseThrow(), duplicate.first()))
                    .stream()
                    .toList();
        }
    }
}
