package org.treatysessions.examples.beam;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
import org.treatysessions.examples.beam.Repetition.What;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.ReadResult;
import org.treatysessions.validation.EarlierRecords;
import org.treatysessions.validation.ValidationReport;

/**
 * Checks each record, and sorts records into valid ones and dead letters.
 *
 * <p>Whether a record is valid is known when it is known which earlier ones it repeats; so the records are brought
 * together with their repetitions first.
 */
final class CheckRecords extends PTransform<PCollection<RawRecord>, PCollectionTuple> {

    /** The namespace of the counters. */
    static final String METRICS = "sessions";

    /** The records without an error. */
    static final TupleTag<RawRecord> VALID = new TupleTag<>("valid");

    /** The records with an error, as far as their bytes were kept. */
    static final TupleTag<RawRecord> DEAD_LETTERS = new TupleTag<>("dead-letters");

    /** All findings, each as a JSON object on one line. */
    static final TupleTag<String> FINDINGS = new TupleTag<>("findings");

    /** The report on each record. */
    static final TupleTag<ValidationReport> REPORTS = new TupleTag<>("reports");

    private static final TupleTag<RawRecord> RECORD = new TupleTag<>("record");
    private static final TupleTag<Repetition> REPETITIONS = new TupleTag<>("repetitions");

    private final LocalValidator local;

    CheckRecords(LocalValidator local) {
        this.local = local;
    }

    @Override
    public PCollectionTuple expand(PCollection<RawRecord> records) {
        PCollection<KV<RecordId, RawRecord>> byId = records.apply("Key by record", WithKeys.of(RawRecord::id))
                .setCoder(KvCoder.of(RecordIdCoder.of(), SerializableCoder.of(RawRecord.class)));
        PCollection<KV<RecordId, Repetition>> repetitions =
                records.apply("Find repetitions", new FindRepetitions(local));
        PCollectionTuple checked = KeyedPCollectionTuple.of(RECORD, byId)
                .and(REPETITIONS, repetitions)
                .apply("Bring together", CoGroupByKey.create())
                .apply(
                        "Check",
                        ParDo.of(new Check(local))
                                .withOutputTags(
                                        REPORTS,
                                        TupleTagList.of(VALID).and(DEAD_LETTERS).and(FINDINGS)));
        checked.get(VALID).setCoder(SerializableCoder.of(RawRecord.class));
        checked.get(DEAD_LETTERS).setCoder(SerializableCoder.of(RawRecord.class));
        checked.get(FINDINGS).setCoder(StringUtf8Coder.of());
        checked.get(REPORTS).setCoder(new ReportCoder(local));
        return checked;
    }

    /** Checks a record, with what is known of the others. */
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
            ValidationReport report = local.validator().check(result, earlier(known.getAll(REPETITIONS)));
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

        private static EarlierRecords earlier(Iterable<Repetition> repetitions) {
            EarlierRecords earlier = EarlierRecords.NONE;
            for (Repetition repetition : repetitions) {
                Optional<RecordId> first = Optional.of(repetition.first());
                earlier = repetition.what() == What.SESSION
                        ? new EarlierRecords(first, earlier.sameId())
                        : new EarlierRecords(earlier.sameSession(), first);
            }
            return earlier;
        }
    }
}
