// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.Optional;
import java.util.regex.Pattern;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.SymbolKind;

/** The kinds of UN documents that are interpreted, by the kinds of their symbols. */
public enum UnKind {
    /** What a committee concludes. */
    CONCLUDING_OBSERVATIONS("concluding observations", "observations finales", "observaciones finales"),
    /** What a committee asks before the dialogue. */
    LIST_OF_ISSUES(
            "list of (?:issues|themes|questions)",
            "liste (?:de points|des points|de questions)",
            "lista de cuestiones"),
    /** What the State answers. */
    WRITTEN_REPLIES("repl(?:ies|y)", "réponses", "respuestas"),
    /** What the State reports. */
    STATE_REPORT("report", "rapport", "informe");

    private final Pattern english;
    private final Pattern french;
    private final Pattern spanish;

    UnKind(String english, String french, String spanish) {
        this.english = Pattern.compile(english, Pattern.CASE_INSENSITIVE);
        this.french = Pattern.compile(french, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.spanish = Pattern.compile(spanish, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Finds the kind of a document by its symbol. */
    static Optional<UnKind> of(DocumentSymbol symbol) {
        if (symbol.suffixes().stream().anyMatch(suffix -> suffix.startsWith("Corr"))) {
            return Optional.empty();
        }
        return symbol.kind().flatMap(UnKind::of);
    }

    private static Optional<UnKind> of(SymbolKind kind) {
        return switch (kind) {
            case CONCLUDING_OBSERVATIONS -> Optional.of(CONCLUDING_OBSERVATIONS);
            case LIST_OF_ISSUES, LIST_OF_ISSUES_PRIOR_TO_REPORTING -> Optional.of(LIST_OF_ISSUES);
            case WRITTEN_REPLIES -> Optional.of(WRITTEN_REPLIES);
            case STATE_REPORT -> Optional.of(STATE_REPORT);
            default -> Optional.empty();
        };
    }

    /** Returns the words that titles of this kind have. */
    Pattern title(String language) {
        return switch (language) {
            case "fr" -> french;
            case "es" -> spanish;
            default -> english;
        };
    }
}
