// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;

/**
 * The options of a rendered report.
 *
 * <p>Immutable and thread-safe; each {@code with} method returns a copy.
 *
 * @since 0.1
 */
public final class ReportOptions {

    private static final ReportOptions STANDARD =
            new ReportOptions(OfficialLanguage.ENGLISH, Severity.ERROR, false, false, List.of(), Tool.TREATY_SESSIONS);

    private final OfficialLanguage language;
    private final @Nullable Severity failOn;
    private final boolean isColored;
    private final boolean isSummary;
    private final List<ReportSource> sources;
    private final Tool tool;

    private ReportOptions(
            OfficialLanguage language,
            @Nullable Severity failOn,
            boolean isColored,
            boolean isSummary,
            List<ReportSource> sources,
            Tool tool) {
        this.language = language;
        this.failOn = failOn;
        this.isColored = isColored;
        this.isSummary = isSummary;
        this.sources = sources;
        this.tool = tool;
    }

    /** {@return the standard options: English, errors fail, no colors, the sources that the findings name} */
    public static ReportOptions standard() {
        return STANDARD;
    }

    /**
     * Sets the language of headings, messages and titles.
     *
     * @param locale the language; English is used if it is not an official language of the United Nations
     * @return the changed copy
     */
    public ReportOptions withLanguage(Locale locale) {
        return new ReportOptions(OfficialLanguage.nearest(locale), failOn, isColored, isSummary, sources, tool);
    }

    /**
     * Sets the minimum severity of a failure in formats that have failures, such as JUnit XML.
     *
     * @param severity the severity; empty if no finding is a failure
     * @return the changed copy
     */
    public ReportOptions withFailOn(Optional<Severity> severity) {
        return new ReportOptions(language, severity.orElse(null), isColored, isSummary, sources, tool);
    }

    /**
     * Sets whether the text format has the colors of a terminal (ANSI escape sequences).
     *
     * @param newIsColored whether it has
     * @return the changed copy
     */
    public ReportOptions withColors(boolean newIsColored) {
        return new ReportOptions(language, failOn, newIsColored, isSummary, sources, tool);
    }

    /**
     * Sets whether the text and JSON formats have counts only, no single findings.
     *
     * @param newIsSummary whether they have
     * @return the changed copy
     */
    public ReportOptions withSummary(boolean newIsSummary) {
        return new ReportOptions(language, failOn, isColored, newIsSummary, sources, tool);
    }

    /**
     * Sets the sources of the records in the order of the run, including those without findings and those that could not
     * be read. The first one is that of findings without a {@linkplain org.treatysessions.finding.Finding#record record}.
     *
     * @param newSources the sources
     * @return the changed copy
     */
    public ReportOptions withSources(List<ReportSource> newSources) {
        return new ReportOptions(language, failOn, isColored, isSummary, List.copyOf(newSources), tool);
    }

    /**
     * Sets the program that the report names as its author.
     *
     * @param newTool the program
     * @return the changed copy
     */
    public ReportOptions withTool(Tool newTool) {
        return new ReportOptions(language, failOn, isColored, isSummary, sources, Objects.requireNonNull(newTool));
    }

    /** {@return the language of headings, messages and titles} */
    public OfficialLanguage language() {
        return language;
    }

    /** {@return the minimum severity of a failure; empty if no finding is a failure} */
    public Optional<Severity> failOn() {
        return Optional.ofNullable(failOn);
    }

    /** {@return whether the text format has the colors of a terminal} */
    public boolean hasColors() {
        return isColored;
    }

    /** {@return whether the text and JSON formats have counts only} */
    public boolean isSummary() {
        return isSummary;
    }

    /** {@return the sources of the records; empty if they are those that the findings name} */
    public List<ReportSource> sources() {
        return sources;
    }

    /** {@return the program that the report names as its author} */
    public Tool tool() {
        return tool;
    }
}
