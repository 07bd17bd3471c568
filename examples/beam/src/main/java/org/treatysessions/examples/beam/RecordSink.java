// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import org.apache.beam.sdk.io.FileIO;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordWriter;
import org.treatysessions.json.SessionJson;

/** Writes records as NDJSON, byte for byte. */
final class RecordSink implements FileIO.Sink<RawRecord> {

    private transient @Nullable RecordWriter writer;

    @Override
    public void open(WritableByteChannel channel) {
        writer = SessionJson.standard().records().writer(Channels.newOutputStream(channel), RecordFormat.NDJSON, false);
    }

    @Override
    public void write(RawRecord record) throws IOException {
        writer().write(record);
    }

    @Override
    public void flush() throws IOException {
        writer().close();
    }

    private RecordWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("The sink is not open");
        }
        return writer;
    }
}
