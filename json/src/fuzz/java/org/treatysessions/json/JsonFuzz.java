// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.CountrySession;

/** Bytes that are chosen by the branches that they reach. */
class JsonFuzz {

    private static final SessionJson JSON = SessionJson.standard();

    @FuzzTest(maxDuration = "60s")
    void everyInputIsReadOrReported(byte[] input) {
        ReadResult read = JSON.read(input);
        if (read.session().isPresent()) {
            CountrySession session = read.session().get();
            assertThat(JSON.read(JSON.toBytes(session)).session()).contains(session);
        } else {
            assertThat(read.findings()).extracting(Finding::severity).contains(Severity.ERROR);
        }
    }
}
