// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.regex.Pattern;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.meta.DocumentHeader;
import tools.jackson.core.JsonGenerator;

/** The version of the format: 1.0 is written, any 1.x is read. */
final class VersionHeader extends Header {

    private static final Pattern SUPPORTED = Pattern.compile(SessionFormat.SUPPORTED_VERSIONS);

    VersionHeader() {
        super(DocumentHeader.SCHEMA_VERSION, true);
    }

    @Override
    void read(FormatReader in) {
        String version = in.text();
        if (version != null && (version.length() > Text.LABEL || !isSupported(version))) {
            in.report(StructureRule.SCHEMA_VERSION_UNSUPPORTED, Argument.VALUE.of(version));
        }
    }

    private static boolean isSupported(String version) {
        return version.equals(SessionFormat.VERSION)
                || SUPPORTED.matcher(version).matches();
    }

    @Override
    void write(JsonGenerator out) {
        out.writeName(name);
        out.writeString(SessionFormat.VERSION);
    }
}
