package org.treatysessions.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.ValidationReport;

/** Encodes reports as bytes. The coder itself is sent as the settings of the validator that reads them. */
final class ReportCoder extends CustomCoder<ValidationReport> {

    private final LocalValidator local;

    ReportCoder(LocalValidator local) {
        this.local = local;
    }

    @Override
    public void encode(ValidationReport report, OutputStream out) throws IOException {
        ByteArrayCoder.of().encode(local.validator().encode(report), out);
    }

    @Override
    public ValidationReport decode(InputStream in) throws IOException {
        return local.validator().decode(ByteArrayCoder.of().decode(in));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportCoder that && local.equals(that.local);
    }

    @Override
    public int hashCode() {
        return local.hashCode();
    }
}
