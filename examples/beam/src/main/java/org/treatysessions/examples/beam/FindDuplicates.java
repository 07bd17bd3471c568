// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.treatysessions.examples.beam.Duplicate.Kind;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.RawRecord;

/**
 * Finds the records that duplicate the session or the id of an earlier one.
 *
 * <p>Records with the same key form a group, of which the first is the one with the minimum number. Only the keys are sent
 * over the network, not the records.
 */
final class FindDuplicates extends PTransform<PCollection<RawRecord>, PCollection<KV<RecordId, Duplicate>>> {

    private final LocalValidator local;

    FindDuplicates(LocalValidator local) {
        this.local = local;
    }

    @Override
    public PCollection<KV<RecordId, Duplicate>> expand(PCollection<RawRecord> records) {
        return records.apply("Take keys", ParDo.of(new TakeKeys(local)))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordIdCoder.of()))
                .apply("Group by key", GroupByKey.create())
                .apply("Compare", ParDo.of(new Compare()))
                .setCoder(KvCoder.of(RecordIdCoder.of(), SerializableCoder.of(Duplicate.class)));
    }

    /** Emits the keys by which a record is compared with others: the kind, a space and the value. */
    private static final class TakeKeys extends DoFn<RawRecord, KV<String, RecordId>> {

        private final LocalValidator local;

        TakeKeys(LocalValidator local) {
            this.local = local;
        }

        @ProcessElement
        public void process(@Element RawRecord raw, OutputReceiver<KV<String, RecordId>> out) {
            local.json().read(raw).session().ifPresent(session -> {
                for (Kind kind : Kind.values()) {
                    kind.value(session).ifPresent(value -> out.output(KV.of(kind.name() + ' ' + value, raw.id())));
                }
            });
        }
    }

    /**
     * Emits the first record of a group to all others.
     *
     * <p>They are kept in memory, without their contents, because Flink lets a group be read only once.
     */
    private static final class Compare extends DoFn<KV<String, Iterable<RecordId>>, KV<RecordId, Duplicate>> {

        @ProcessElement
        public void process(
                @Element KV<String, Iterable<RecordId>> group, OutputReceiver<KV<RecordId, Duplicate>> out) {
            Iterator<RecordId> records = group.getValue().iterator();
            RecordId first = records.next();
            List<RecordId> later = new ArrayList<>(0);
            while (records.hasNext()) {
                RecordId record = records.next();
                later.add(record.compareTo(first) < 0 ? first : record);
                first = record.compareTo(first) < 0 ? record : first;
            }
            String key = group.getKey();
            Duplicate duplicate = new Duplicate(Kind.valueOf(key.substring(0, key.indexOf(' '))), first);
            later.forEach(record -> out.output(KV.of(record, duplicate)));
        }
    }
}
