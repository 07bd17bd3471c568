// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.treatysessions.json.RawRecord;

/**
 * Validates files of sessions on any runner of Apache Beam, with the findings of the command line.
 *
 * <p>Into the output folder it writes {@code valid-*.ndjson} and {@code dead-letter-*.ndjson} (the records, byte for
 * byte), {@code findings-*.ndjson} (a finding on each line) and {@code report.json} (the report of the command line). The
 * records of a file keep their numbers, lines and columns, whatever worker reads them.
 *
 * <p>Workers get the {@linkplain ValidatorSettings settings} of the validator, never the validator, and send reports, which
 * are serializable.
 */
public final class ValidateSessions {

    private static final String NDJSON = ".ndjson";

    private ValidateSessions() {}

    /**
     * Runs the pipeline to its end.
     *
     * @param arguments the {@linkplain ValidateOptions options}, and those of the runner
     * @throws IOException if an input is not there
     */
    public static void main(String[] arguments) throws IOException {
        PipelineOptionsFactory.register(ValidateOptions.class);
        ValidateOptions options =
                PipelineOptionsFactory.fromArgs(arguments).withValidation().as(ValidateOptions.class);
        Pipeline pipeline = Pipeline.create(options);
        build(pipeline, options, Clock.systemUTC());
        pipeline.run().waitUntilFinish();
    }

    /**
     * Builds the pipeline.
     *
     * @throws IOException if an input is not there
     */
    static void build(Pipeline pipeline, ValidateOptions options, Clock clock) throws IOException {
        FileSystems.setDefaultPipelineOptions(options);
        LocalValidator local = new LocalValidator(ValidatorSettings.of(options, clock));
        List<SourceFile> files = SourceFile.matching(options.getInput());
        String folder = options.getOutput().replaceFirst("/*$", "/");

        PCollectionTuple checked = pipeline.apply("Read records", new ReadRecords(files, options.getPartBytes(), local))
                .apply("Check records", new CheckRecords(local));

        write(checked, CheckRecords.VALID, folder, "valid");
        write(checked, CheckRecords.DEAD_LETTERS, folder, "dead-letter");
        checked.get(CheckRecords.FINDINGS)
                .apply("Write findings", TextIO.write().to(folder + "findings").withSuffix(NDJSON));
        checked.get(CheckRecords.REPORTS)
                .apply("Merge reports", Combine.globally(new MergeReports(local)))
                .apply(
                        "Report as JSON",
                        MapElements.into(TypeDescriptors.strings()).via(JsonText::text))
                .setCoder(StringUtf8Coder.of())
                .apply(
                        "Write report",
                        TextIO.write().to(folder + "report").withSuffix(".json").withoutSharding());
    }

    private static void write(PCollectionTuple checked, TupleTag<RawRecord> which, String folder, String name) {
        checked.get(which)
                .apply(
                        "Write " + name,
                        FileIO.<RawRecord>write()
                                .via(new RecordSink())
                                .to(folder)
                                .withPrefix(name)
                                .withSuffix(NDJSON));
    }
}
