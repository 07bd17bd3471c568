package org.treatysessions.documents.interpret.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections of a session report, by their labels. */
enum Section {
    TITLE("country session", true),
    DATE("dates? of (?:the )?session", true),
    BACKGROUND("background information", false),
    REPORTING("reporting", false),
    METHODOLOGY("reporting methodology", false),
    STATE_REPORT("state reports?", false),
    PUBLIC_REPORTS("public reports from children's rights defenders", false),
    COMMENTS("additional comments", true),
    DELEGATION("(?:state )?delegation", false),
    TASK_FORCE("(?:committee's )?task force(?: members)?", false),
    DIALOGUE("dialogue description", false),
    CHARACTER("character of the dialogue", false),
    ASSESSMENT("general assessment made by the committee", false),
    ISSUES("main issues discussed", false),
    RECOMMENDATIONS("recommendations of the committee", false),
    SDGS("sustainable development goals", false),
    NEXT_REPORT("next state reports?", false),
    DISCLAIMER("disclaimer", true),
    /** A section of another name. */
    UNKNOWN("(?!)", false);

    private static final Pattern NUMBER = Pattern.compile("^(?:[ivx]{1,4}|\\d{1,2}|[a-h])[.)]\\s+");

    private final Pattern label;
    private final Pattern prefix;

    Section(String label, boolean isPrefix) {
        this.label = Pattern.compile(label);
        this.prefix = Pattern.compile(isPrefix ? "(?:" + label + ")\\s*:\\s*" : "(?!)");
    }

    /** Finds the section that a text is the label of. */
    static Optional<Section> find(String text) {
        String normal = normal(text);
        for (Section section : values()) {
            if (section.label.matcher(normal).matches()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Finds the section whose label a text begins with, before a colon. */
    static Optional<Section> findPrefix(String text) {
        for (Section section : values()) {
            if (section.prefixEnd(text) > 0) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Returns the end of the label and its colon; 0 if the text does not begin with them. */
    int prefixEnd(String text) {
        java.util.regex.Matcher matcher = prefix.matcher(apostrophes(text));
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static String normal(String text) {
        String plain = apostrophes(text).replaceAll("\\s+", " ").strip();
        return NUMBER.matcher(plain).replaceFirst("").replaceAll("\\s*:$", "");
    }

    /** Returns a text of the same length, in lower case, with straight apostrophes. */
    static String apostrophes(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }
}
