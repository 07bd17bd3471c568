package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.report.Wording;

/**
 * How a report is to be put.
 *
 * @param language the language of its words
 * @param failOn the least severity that makes the run fail
 * @param isColoured whether it goes to a terminal that takes colours
 */
record Presentation(OfficialLanguage language, FailOn failOn, boolean isColoured) {

    Locale locale() {
        return language.locale();
    }

    Wording wording() {
        return new Wording(language);
    }
}
