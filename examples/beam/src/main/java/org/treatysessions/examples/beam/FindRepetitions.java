package org.treatysessions.examples.beam;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.treatysessions.examples.beam.Repetition.What;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.RawRecord;
import org.treatysessions.validation.RunKeys;

/**
 * Finds the records that duplicate the session or the id of an earlier one.
 *
 * <p>Records with the same key form a group, of which the first is the one with the minimum number. Only the keys are sent
 * over the network, not the records.
 */
final class FindRepetitions extends PTransform<PCollection<RawRecord>, PCollection<KV<RecordId, Repetition>>> {

    private final LocalValidator local;

    FindRepetitions(LocalValidator local) {
        this.local = local;
    }

    @Override
    public PCollection<KV<RecordId, Repetition>> expand(PCollection<RawRecord> records) {
        return records.apply("Take keys", ParDo.of(new TakeKeys(local)))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordIdCoder.of()))
                .apply("Group by key", GroupByKey.create())
                .apply("Compare", ParDo.of(new Compare()))
                .setCoder(KvCoder.of(RecordIdCoder.of(), SerializableCoder.of(Repetition.class)));
    }

    /** Emits the keys by which a record is compared with others. */
    private static final class TakeKeys extends DoFn<RawRecord, KV<String, RecordId>> {

        private final LocalValidator local;

        TakeKeys(LocalValidator local) {
            this.local = local;
        }

        @ProcessElement
        public void process(@Element RawRecord raw, OutputReceiver<KV<String, RecordId>> out) {
            local.json().read(raw).session().map(RunKeys::of).ifPresent(keys -> {
                keys.session().ifPresent(session -> out.output(KV.of(What.SESSION.key(session), raw.id())));
                keys.id().ifPresent(id -> out.output(KV.of(What.ID.key(id), raw.id())));
            });
        }
    }

    /** Emits the first record of a group to all others. */
    private static final class Compare extends DoFn<KV<String, Iterable<RecordId>>, KV<RecordId, Repetition>> {

        @ProcessElement
        public void process(
                @Element KV<String, Iterable<RecordId>> group, OutputReceiver<KV<RecordId, Repetition>> out) {
            RecordId first = group.getValue().iterator().next();
            for (RecordId record : group.getValue()) {
                first = record.compareTo(first) < 0 ? record : first;
            }
            Repetition repetition = new Repetition(What.of(group.getKey()), first);
            for (RecordId record : group.getValue()) {
                if (!record.equals(first)) {
                    out.output(KV.of(record, repetition));
                }
            }
        }
    }
}
