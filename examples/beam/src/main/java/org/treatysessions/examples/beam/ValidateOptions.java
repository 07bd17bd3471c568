// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;
import org.jspecify.annotations.Nullable;

/** The options of the pipeline, besides those of the runner. */
public interface ValidateOptions extends PipelineOptions {

    /** {@return the files} */
    @Description(
            "The files to check: .ndjson, .jsonl or .json, each optionally followed by .gz; patterns such as data/*.ndjson."
                    + " Separate several with commas. They are numbered in this order, those of a pattern by name.")
    @Validation.Required
    List<String> getInput();

    /**
     * Sets the files.
     *
     * @param input names or patterns
     */
    void setInput(List<String> input);

    /** {@return the output folder} */
    @Description("The output folder for valid, dead-letter and findings files, and report.json.")
    @Validation.Required
    String getOutput();

    /**
     * Sets the output folder.
     *
     * @param output the folder
     */
    void setOutput(String output);

    /** {@return the current date} */
    @Description("The current date for rules that depend on it, YYYY-MM-DD (default: today, in UTC).")
    @Nullable
    String getAsOf();

    /**
     * Sets the current date.
     *
     * @param day the date
     */
    void setAsOf(@Nullable String day);

    /** {@return the file of the configuration} */
    @Description("A file with a configuration of the rules, on the machine that starts the pipeline (default: none).")
    @Nullable
    String getConfig();

    /**
     * Sets the file of the configuration.
     *
     * @param file the file
     */
    void setConfig(@Nullable String file);

    /** {@return whether unknown members are warnings} */
    @Description("Report unknown members as warnings, not errors.")
    boolean isLenient();

    /**
     * Sets whether unknown members are warnings.
     *
     * @param isLenient whether they are
     */
    void setLenient(boolean isLenient);

    /** {@return the reference data} */
    @Description("Compare with reference data: builtin (default: none).")
    @Nullable
    String getReference();

    /**
     * Sets the reference data.
     *
     * @param data its name
     */
    void setReference(@Nullable String data);

    /** {@return the maximum number of findings per rule in the report} */
    @Description("How many findings of each rule the report keeps; counts, and the findings files, are complete.")
    @Default.Integer(1000)
    int getMaxSamples();

    /**
     * Sets the maximum number of findings per rule in the report.
     *
     * @param samples the number
     */
    void setMaxSamples(int samples);

    /** {@return the size of a part of a file, in bytes} */
    @Description("The size in bytes of the parts into which long NDJSON files are split.")
    @Default.Long(64L << 20)
    long getPartBytes();

    /**
     * Sets the size of a part of a file, in bytes.
     *
     * @param bytes the size
     */
    void setPartBytes(long bytes);
}
