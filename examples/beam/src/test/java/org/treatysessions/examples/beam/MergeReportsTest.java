// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidationRun;

class MergeReportsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reportsMergeInAnyOrderAndGrouping(long seed) throws IOException {
        LocalValidator local =
                new LocalValidator(new ValidatorSettings(LocalDate.of(2026, 11, 23), null, false, false, 20));
        ValidationRun run = local.validator().run();
        List<ValidationReport> reports = new ArrayList<>();
        try (RecordStream<SessionRecord> records = local.json()
                .records()
                .read(new ByteArrayInputStream(Lines.of(300)), RecordSource.of("s", RecordFormat.NDJSON))) {
            records.forEach(record -> reports.add(run.check(record.result())));
        }
        Random random = new Random(seed);
        Collections.shuffle(reports, random);

        MergeReports merge = new MergeReports(local);
        List<MergeReports.Reports> some = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            some.add(merge.createAccumulator());
        }
        for (ValidationReport report : reports) {
            int one = random.nextInt(some.size());
            some.set(one, merge.addInput(some.get(one), report));
            if (random.nextInt(20) == 0) {
                some.set(one, SerializableUtils.clone(some.get(one)));
            }
        }
        ValidationReport merged = merge.extractOutput(merge.mergeAccumulators(some));
        assertThat(JsonText.text(merged)).isEqualTo(JsonText.text(run.report()));
    }
}
