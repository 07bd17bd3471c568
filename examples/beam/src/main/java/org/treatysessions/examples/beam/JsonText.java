package org.treatysessions.examples.beam;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.treatysessions.finding.Finding;
import org.treatysessions.validation.ReportJson;
import org.treatysessions.validation.ValidationReport;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Findings and the report as JSON, in the shape that the command line gives them. */
final class JsonText {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter COMPACT = new JsonMapper().writer();

    private static final ObjectWriter PRETTY = COMPACT.with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER));

    private JsonText() {}

    /** A finding on one line, without the end of the line. */
    static String line(Finding finding) {
        return COMPACT.writeValueAsString(ReportJson.of(finding, LANGUAGE));
    }

    /** A report on several lines, without the end of the last. */
    static String text(ValidationReport report) {
        String version = JsonText.class.getPackage().getImplementationVersion();
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("name", "treaty-sessions");
        tool.put("version", version == null ? "" : version);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("tool", tool);
        members.putAll(ReportJson.of(report, LANGUAGE));
        return PRETTY.writeValueAsString(members);
    }
}
