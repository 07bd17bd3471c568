// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of document symbols.
 *
 * <p>A symbol has one of the {@linkplain SymbolForms forms}, followed by suffixes such as {@code Add.1}. A hyphen or a
 * slash separates the symbols of a document that has several ({@code CEDAW/C/GC/31-CRC/C/GC/18}); brackets enclose the
 * volume or part of a document of no single committee ({@code HRI/GEN/1/Rev.9 (Vol. I)}), the chamber of a meeting
 * ({@code CEDAW/C/SR.747 (A)}), or the part of a report on a visit ({@code CED/C/MEX/VR/1 (Findings)}).
 *
 * <p>Parsing takes time in proportion to the length of the text, and stops at once for texts that are longer than any
 * symbol. The code is static and thread-safe.
 */
final class SymbolGrammar {

    /** The length of the longest text that is parsed, that of a label of the format. */
    static final int MAX_LENGTH = 500;

    private static final List<Committee> COMMITTEES = List.of(Committee.values());

    private static final List<String> VOLUMES = List.of("(Vol. ", "(Part ");

    private static final Set<String> PARTS_OF_VOLUME = Set.of("Part One", "Part Two");

    private static final Set<String> CHAMBERS = Set.of("(A)", "(B)", "(Chamber A)", "(Chamber B)");

    private static final Set<String> PARTS_OF_REPORTS = Set.of("(Findings)", "(Recommendations)");

    private SymbolGrammar() {}

    /**
     * Parses a symbol, after a repair if it needs one.
     *
     * @param text the text of the symbol
     * @return its parts, or {@link SymbolParts#NONE} if it has no known form
     */
    static SymbolParts parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return SymbolParts.NONE;
        }
        SymbolParts parts = find(text);
        if (parts == null) {
            String repaired = SymbolRepair.of(text);
            parts = repaired.equals(text) ? null : find(repaired);
        }
        return parts == null ? SymbolParts.NONE : parts;
    }

    /**
     * Parses a symbol in normal form.
     *
     * @param text the text of the symbol
     * @return its parts, or {@code null} if it has no known form
     */
    static @Nullable SymbolParts find(String text) {
        SymbolParts single = SymbolForms.INSTANCE.find(SymbolSegments.of(text));
        if (single != null) {
            return single;
        }
        if (text.endsWith(")")) {
            return withBrackets(text);
        }
        List<SymbolParts> joint = joint(text);
        return joint.size() < 2 ? null : together(text, joint);
    }

    /** Parses a symbol that ends with a text in brackets, which counts as a suffix: {@code A/69/40 (Vol. I)}. */
    private static @Nullable SymbolParts withBrackets(String text) {
        int bracket = text.lastIndexOf(" (");
        if (bracket < 0) {
            return null;
        }
        SymbolParts whole = SymbolForms.INSTANCE.find(SymbolSegments.of(text.substring(0, bracket)));
        String brackets = text.substring(bracket + 1);
        return whole != null && mayEndWith(brackets, whole) ? whole.withBrackets(text, brackets) : null;
    }

    private static boolean mayEndWith(String brackets, SymbolParts whole) {
        if (whole.isOf(SymbolKind.SUMMARY_RECORD)) {
            return CHAMBERS.contains(brackets);
        }
        if (whole.isOf(SymbolKind.INQUIRY)) {
            return PARTS_OF_REPORTS.contains(brackets);
        }
        return whole.isOf(SymbolKind.OTHER) && whole.committee().isEmpty() && isVolume(brackets);
    }

    private static boolean isVolume(String text) {
        String inside = text.substring(0, text.length() - 1);
        int comma = inside.indexOf(", ");
        if (comma >= 0 && !PARTS_OF_VOLUME.contains(inside.substring(comma + 2))) {
            return false;
        }
        String volume = comma < 0 ? inside : inside.substring(0, comma);
        for (String word : VOLUMES) {
            if (volume.startsWith(word) && RomanNumeral.find(volume.substring(word.length())) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Parses the symbols of a document that has several; returns none if one of them has no known form. */
    private static List<SymbolParts> joint(String text) {
        List<SymbolParts> joint = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isBoundary(text, i)) {
                SymbolParts parts = SymbolForms.INSTANCE.find(SymbolSegments.of(text.substring(start, i)));
                if (parts == null) {
                    return List.of();
                }
                joint.add(parts);
                start = i + 1;
            }
        }
        return joint;
    }

    /** Returns whether a symbol ends before an index and another begins after it: number, separator, next prefix. */
    private static boolean isBoundary(String text, int index) {
        char before = text.charAt(index - 1);
        char c = text.charAt(index);
        if ((c != '-' && c != '/') || before < '0' || before > '9') {
            return false;
        }
        if (c == '-' && text.startsWith("E/", index + 1)) {
            return true;
        }
        for (Committee committee : COMMITTEES) {
            if (text.startsWith(committee.symbolPrefix(), index + 1)
                    && text.startsWith("/", index + 1 + committee.symbolPrefix().length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parts of a joint general comment, a decision on several communications, or an annual report. */
    private static @Nullable SymbolParts together(String text, List<SymbolParts> joint) {
        SymbolParts first = joint.get(0);
        SymbolParts last = joint.get(joint.size() - 1);
        if (areAll(joint, SymbolKind.GENERAL_COMMENT)) {
            return SymbolParts.of(text, SymbolKind.GENERAL_COMMENT, Optional.empty(), last.suffixes());
        }
        if (areAll(joint, SymbolKind.DECISION)
                && joint.stream().allMatch(parts -> parts.committee().equals(first.committee()))) {
            return SymbolParts.of(text, SymbolKind.DECISION, first.committee(), last.suffixes());
        }
        // The annual reports of the CESCR also have a symbol of the Council.
        boolean isOfCouncil = text.startsWith("E/")
                && first.isOf(SymbolKind.OTHER)
                && first.committee().isEmpty();
        return isOfCouncil
                        && joint.size() == 2
                        && last.isOf(SymbolKind.SESSION_DOCUMENT)
                        && last.committee().equals(Optional.of(Committee.CESCR))
                ? SymbolParts.of(text, SymbolKind.OTHER, last.committee(), last.suffixes())
                : null;
    }

    private static boolean areAll(List<SymbolParts> joint, SymbolKind kind) {
        for (SymbolParts parts : joint) {
            if (!parts.isOf(kind)) {
                return false;
            }
        }
        return true;
    }
}
