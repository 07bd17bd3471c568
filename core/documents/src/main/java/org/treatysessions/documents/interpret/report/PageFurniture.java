// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.regex.Pattern;

/** Lines of pages that do not belong to the text of a report, where a format does not mark them as such. */
final class PageFurniture {

    private static final String NETWORK =
            "(?:share|tweet|twitter|x|facebook|linkedin|whatsapp|telegram|instagram|youtube|pinterest|e-?mail|print|pdf)";

    private static final Pattern LINE = Pattern.compile(
            "(?i)page \\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?|\\d{1,3} ?/ ?\\d{1,3}|share (?:this|on|via|with)\\b.{0,30}|skip to (?:main )?content"
                    + "|(?:back|return|go) to (?:the )?(?:top|list|overview|sessions).{0,20}|(?:read|learn|see|show) more.{0,20}|©.*"
                    + "|" + NETWORK + "(?:[\\s,|/·•]+" + NETWORK + ")*");

    private PageFurniture() {}

    /** Returns whether a text is such a line. */
    static boolean matches(String text) {
        return text.length() < 100 && LINE.matcher(text.strip()).matches();
    }
}
