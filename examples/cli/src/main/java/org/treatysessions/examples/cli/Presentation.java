package org.treatysessions.examples.cli;

import java.util.Locale;

/**
 * How a report is to be put.
 *
 * @param language the language of its words
 * @param failOn the least severity that makes the run fail
 * @param isColoured whether it goes to a terminal that takes colours
 */
record Presentation(Locale language, FailOn failOn, boolean isColoured) {

    Wording wording() {
        return new Wording(language);
    }
}
