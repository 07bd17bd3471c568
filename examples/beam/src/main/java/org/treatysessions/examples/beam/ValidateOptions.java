package org.treatysessions.examples.beam;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;
import org.jspecify.annotations.Nullable;

/** What the pipeline can be told, beside the options of the runner. */
public interface ValidateOptions extends PipelineOptions {

    /** {@return the files} */
    @Description(
            "Files whose names end in .ndjson, .jsonl or .json, each also with .gz; patterns such as data/*.ndjson."
                    + " Several stand with commas between them. They are numbered in this order, those of a pattern by name.")
    @Validation.Required
    List<String> getInput();

    /**
     * Sets the files.
     *
     * @param input names or patterns
     */
    void setInput(List<String> input);

    /** {@return the folder for what is written} */
    @Description("The folder to write valid, dead-letter and findings files, and report.json, to.")
    @Validation.Required
    String getOutput();

    /**
     * Sets the folder for what is written.
     *
     * @param output the folder
     */
    void setOutput(String output);

    /** {@return the present day} */
    @Description("The day that the rules take for the present one, YYYY-MM-DD (default: today, in UTC).")
    @Nullable
    String getAsOf();

    /**
     * Sets the present day.
     *
     * @param day the day
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
    @Description("Members that the format does not know are warnings, not errors.")
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

    /** {@return how many findings of a rule the report keeps} */
    @Description("How many findings of each rule the report keeps; counts, and the findings files, are complete.")
    @Default.Integer(1000)
    int getMaxSamples();

    /**
     * Sets how many findings of a rule the report keeps.
     *
     * @param samples the number
     */
    void setMaxSamples(int samples);

    /** {@return how long a part of a file is} */
    @Description("How many bytes of a long NDJSON file one worker reads at once.")
    @Default.Long(64L << 20)
    long getPartBytes();

    /**
     * Sets how long a part of a file is.
     *
     * @param bytes the length
     */
    void setPartBytes(long bytes);
}
