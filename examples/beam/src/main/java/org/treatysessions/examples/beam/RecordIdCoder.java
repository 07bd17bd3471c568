// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.treatysessions.finding.RecordId;

/** Encodes record ids deterministically, so that they can be keys. */
final class RecordIdCoder extends AtomicCoder<RecordId> {

    private static final RecordIdCoder INSTANCE = new RecordIdCoder();

    private RecordIdCoder() {}

    static RecordIdCoder of() {
        return INSTANCE;
    }

    @Override
    public void encode(RecordId record, OutputStream out) throws IOException {
        VarIntCoder.of().encode(record.sourceOrder(), out);
        StringUtf8Coder.of().encode(record.source(), out);
        VarLongCoder.of().encode(record.number(), out);
    }

    @Override
    public RecordId decode(InputStream in) throws IOException {
        int sourceOrder = VarIntCoder.of().decode(in);
        String source = StringUtf8Coder.of().decode(in);
        return new RecordId(sourceOrder, source, VarLongCoder.of().decode(in));
    }
}
