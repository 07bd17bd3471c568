// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SourcePosition;

/**
 * Reads files into records with their number, line and source, as the command line does.
 *
 * <p>{@code TextIO} cannot be used for that. Its lines are strings in which invalid UTF-8 has been replaced, so that a broken
 * record would be accepted; a CR alone ends them, a line of any length is held in memory, and they have neither their file
 * nor their number. ({@code ContextualTextIO}, which counts lines, has strings too.) Here the library itself splits the
 * files, so that blank lines, CR LF, a byte order mark, arrays, gzip and the limit of a document are treated as everywhere.
 *
 * <p>A long NDJSON file is split at line ends, and many workers read it at once, twice: first to count the lines and
 * records of each part, then, when the number before each part is known, to read them. Arrays and compressed files are not
 * split; each is read by one worker. A record over the limit (16 MiB) is skipped in constant memory: it is one record with
 * one finding, and without bytes.
 */
final class ReadRecords extends PTransform<PBegin, PCollection<RawRecord>> {

    private final List<SourceFile> files;
    private final long partBytes;
    private final LocalValidator local;

    ReadRecords(List<SourceFile> files, long partBytes, LocalValidator local) {
        this.files = files;
        this.partBytes = partBytes;
        this.local = local;
    }

    /** A part and its size; the size of the last part of a file does not matter. */
    private record Counted(Part part, long lines, long records) implements Serializable {}

    /** A part and its position in its file. */
    private record Placed(Part part, SourcePosition from) implements Serializable {}

    @Override
    public PCollection<RawRecord> expand(PBegin begin) {
        return begin.apply("Files", Create.of(files).withCoder(SerializableCoder.of(SourceFile.class)))
                .apply("Cut", ParDo.of(new Cut(partBytes)))
                .setCoder(SerializableCoder.of(Part.class))
                .apply("Spread", new Spread<>())
                .apply("Count", ParDo.of(new Count(local)))
                .setCoder(KvCoder.of(VarIntCoder.of(), SerializableCoder.of(Counted.class)))
                .apply("Group by file", GroupByKey.create())
                .apply("Place", ParDo.of(new Place()))
                .setCoder(SerializableCoder.of(Placed.class))
                .apply("Spread again", new Spread<>())
                .apply("Read", ParDo.of(new Read(local)))
                .setCoder(SerializableCoder.of(RawRecord.class));
    }

    /** Splits files into parts. */
    private static final class Cut extends DoFn<SourceFile, Part> {

        private final long bytes;

        Cut(long bytes) {
            this.bytes = bytes;
        }

        @ProcessElement
        public void process(@Element SourceFile file, OutputReceiver<Part> out) throws IOException {
            Part.of(file, bytes).forEach(out::output);
        }
    }

    /**
     * Spreads parts over the workers.
     *
     * <p>The keys are those of the parts, not random ones: when the work of a lost worker is repeated, each part takes the same
     * way again, so that none is read twice or not at all.
     */
    private static final class Spread<T> extends PTransform<PCollection<T>, PCollection<T>> {

        @Override
        public PCollection<T> expand(PCollection<T> parts) {
            return parts.apply("Key", WithKeys.<Integer, T>of(Object::hashCode).withKeyType(TypeDescriptors.integers()))
                    .apply("Reshuffle", Reshuffle.of())
                    .apply("Drop key", Values.create());
        }
    }

    /** Counts the lines and records of each part. */
    private static final class Count extends DoFn<Part, KV<Integer, Counted>> {

        /** Any position but the start, where a byte order mark is not part of the text. */
        private static final SourcePosition INSIDE = new SourcePosition(1, 0);

        private final LocalValidator local;

        Count(LocalValidator local) {
            this.local = local;
        }

        @ProcessElement
        public void process(@Element Part part, OutputReceiver<KV<Integer, Counted>> out) throws IOException {
            out.output(KV.of(part.file().order(), part.isLast() ? new Counted(part, 0, 0) : counted(part)));
        }

        private Counted counted(Part part) throws IOException {
            SourcePosition from = part.isFirst() ? SourcePosition.START : INSIDE;
            try (InputStream in = part.open()) {
                SourcePosition to = local.json().records().end(in, part.file().source(), from);
                return new Counted(part, to.lines() - from.lines(), to.records() - from.records());
            }
        }
    }

    /** Adds up the sizes before each part of a file. */
    private static final class Place extends DoFn<KV<Integer, Iterable<Counted>>, Placed> {

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<Counted>> file, OutputReceiver<Placed> out) {
            List<Counted> parts = new ArrayList<>();
            file.getValue().forEach(parts::add);
            parts.sort(Comparator.comparingLong(counted -> counted.part().from()));
            SourcePosition position = SourcePosition.START;
            for (Counted counted : parts) {
                out.output(new Placed(counted.part(), position));
                position =
                        new SourcePosition(position.lines() + counted.lines(), position.records() + counted.records());
            }
        }
    }

    /** Reads the records of each part. */
    private static final class Read extends DoFn<Placed, RawRecord> {

        private final LocalValidator local;

        Read(LocalValidator local) {
            this.local = local;
        }

        @ProcessElement
        public void process(@Element Placed placed, OutputReceiver<RawRecord> out) throws IOException {
            SessionJson json = local.json();
            Part part = placed.part();
            try (InputStream in = part.open();
                    RecordStream<RawRecord> records =
                            json.records().split(in, part.file().source(), placed.from())) {
                records.forEach(out::output);
            }
        }
    }
}
