// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of a session report, by their labels, in the order of the template. */
enum Section {
    /** {@code Country session: Russia}. */
    TITLE("country session(?: report)?", Form.COLON_OR_DASH),
    /** {@code Date of session: 22nd May 2018}. */
    DATE("(?:dates?|days?) of (?:the )?(?:session|dialogue|review)|session dates?", Form.COLON_OR_DASH),
    /** Links to the press release, the webcast and the like. */
    BACKGROUND("background(?: information)?|links", Form.ALONE),
    /** The part on reports. */
    REPORTING("reporting", Form.ALONE),
    /** The procedure. */
    METHODOLOGY("reporting (?:methodology|procedure|method)", Form.COLON),
    /** The tables of documents. */
    STATE_REPORT("state(?: party)?(?:'s)? reports?", Form.ALONE),
    /** The alternative reports. */
    PUBLIC_REPORTS(
            "(?:public )?reports from (?:children's|child|children) rights defenders|alternative reports?", Form.ALONE),
    /** Comments on the reports. */
    COMMENTS("(?:additional|other|further) comments?", Form.COLON),
    /** The delegation. */
    DELEGATION(
            "(?:state(?: party)?(?:'s)? )?delegation|delegation of the state(?: party)?|composition of the (?:state )?delegation",
            Form.ALONE),
    /** The members of the committee who prepared the session. */
    TASK_FORCE(
            "(?:the )?(?:committee's |country )?task ?force(?: members)?|members of the (?:committee's |country )?task ?force"
                    + "|committee members(?: of the task ?force)?|country rapporteurs?",
            Form.COLON),
    /** The part on the dialogue. */
    DIALOGUE("(?:the )?dialogue(?: description)?|description of the dialogue", Form.ALONE),
    /** How the dialogue went. */
    CHARACTER("(?:character|nature|atmosphere)(?: and \\p{L}+)? of the dialogue", Form.COLON),
    /** What the committee thinks of the State's progress. */
    ASSESSMENT(
            "general assessment(?: (?:made |given )?(?:by|of) the committee)?|(?:the )?committee's general assessment",
            Form.COLON),
    /** What was asked and answered. */
    ISSUES(
            "(?:the )?(?:main |key )?issues (?:discussed|raised|addressed)(?: (?:during|in) the dialogue)?|main issues",
            Form.COLON),
    /** The recommendations. */
    RECOMMENDATIONS(
            "(?:main |key )?recommendations (?:of|by|from|made by) the committee|(?:the )?committee's recommendations"
                    + "|(?:main |key )recommendations|recommendations",
            Form.ALONE),
    /** The goals that the recommendations belong to. */
    SDGS("sustainable development goals?(?: \\(sdgs?\\))?|sdgs?", Form.COLON),
    /** When the next reports are due. */
    NEXT_REPORT("next (?:state |periodic )*reports?(?: due)?", Form.ALONE),
    /** What the publisher does not answer for. */
    DISCLAIMER("disclaimer", Form.COLON),
    /** A section of another name. */
    UNKNOWN("(?!)", Form.ALONE);

    /** How a label may be followed by its text. */
    private enum Form {
        ALONE("(?!)"),
        COLON("\\s*:\\s*"),
        COLON_OR_DASH("\\s*:\\s*|\\s+[–—-]\\s+");

        private static final String NUMBER = "(?:[ivx]{1,4}|\\d{1,2}|[a-h])[.)]\\s*";

        private final String separator;

        Form(String separator) {
            this.separator = separator;
        }
    }

    private static final Pattern NUMBER = Pattern.compile(Form.NUMBER);
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

    private final Pattern label;
    private final Pattern prefix;

    Section(String label, Form form) {
        this.label = Pattern.compile(label);
        this.prefix = Pattern.compile("(?:" + Form.NUMBER + ")?(?:" + label + ")(?:" + form.separator + ")");
    }

    /** Finds the section that a text is the label of. */
    static Optional<Section> find(String text) {
        if (text.length() > 80) {
            return Optional.empty();
        }
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
        String lower = apostrophes(text);
        for (Section section : values()) {
            if (section.prefix.matcher(lower).lookingAt()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Returns the end of the label and its colon; 0 if the text does not begin with them. */
    int prefixEnd(String text) {
        Matcher matcher = prefix.matcher(apostrophes(text));
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static String normal(String text) {
        String plain = apostrophes(text).replaceAll("\\s+", " ").strip();
        Matcher number = NUMBER.matcher(plain);
        String unnumbered = number.lookingAt() ? plain.substring(number.end()) : plain;
        return COLON.matcher(unnumbered).replaceFirst("");
    }

    /** Returns a text of the same length, in lower case, with straight apostrophes. */
    static String apostrophes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.length() == text.length() ? lower : text)
                .replace('’', '\'')
                .replace('‘', '\'');
    }
}
