// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.SymbolKind;

/**
 * The symbol of a document in a text.
 *
 * @param from the first character
 * @param to the character after the last one
 * @param symbol the symbol, without white space
 * @param isWhole whether the text has the symbol whole; {@code and 239} after a summary record names another one
 */
public record SymbolPhrase(int from, int to, DocumentSymbol symbol, boolean isWhole) {

    private static final Pattern SYMBOL = Pattern.compile("(?<![\\w/=%.-])"
            + "(?:(?:C[PR]?[A-Z]{2,4}|CAT|CED|CMW)\\s?/\\s?(?:C|OP|SP)|E/C\\.12|HRI/CORE)"
            + "(?:\\s?/\\s?(?:[A-Z0-9](?:[A-Za-z0-9]|[.\\u2010-\\u2013-](?=[A-Za-z0-9]))*))+");

    private static final Pattern MORE =
            Pattern.compile("\\s*(?:,(?:\\s*(?:and|et|y))?|and|et|y|и)\\s*(?:SR\\.)?(\\d{1,4})(?![\\d/\\p{L}])");

    private static final Pattern RECORD = Pattern.compile("(.*/SR\\.)(\\d+)");

    /**
     * Finds the symbols of a text.
     *
     * @param text the text
     * @return the symbols, in the order of the text
     */
    public static List<SymbolPhrase> findAll(String text) {
        List<SymbolPhrase> found = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            String symbol = normal(matcher.group());
            found.add(new SymbolPhrase(matcher.start(), matcher.end(), DocumentSymbol.of(symbol), true));
            Matcher meeting = RECORD.matcher(symbol);
            if (meeting.matches()) {
                Matcher more = MORE.matcher(text).region(matcher.end(), text.length());
                while (more.lookingAt()) {
                    DocumentSymbol next = DocumentSymbol.of(meeting.group(1) + more.group(1));
                    found.add(new SymbolPhrase(more.start(1), more.end(1), next, false));
                    more.region(more.end(), text.length());
                }
            }
        }
        return found;
    }

    private static String normal(String text) {
        return text.replaceAll("\\s", "").replaceAll("[\\u2010-\\u2013]", "-");
    }

    /**
     * Returns whether the symbol is of a kind.
     *
     * @param kind the kind
     * @return whether it is
     */
    public boolean is(SymbolKind kind) {
        return symbol.kind().filter(kind::equals).isPresent();
    }
}
