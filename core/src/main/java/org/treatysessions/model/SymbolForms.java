// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The forms of document symbols of the table {@code symbol_forms.tsv}, by the prefixes of symbols.
 *
 * <p>The table is loaded when the first symbol is parsed. Immutable and thread-safe.
 */
final class SymbolForms {

    /** The one table. */
    static final SymbolForms INSTANCE = new SymbolForms();

    private static final int ASCII = 0x80;

    private final List<Start> starts = new ArrayList<>();

    /** The starts of the symbols with each second character, which distinguishes most committees. */
    private final List<List<Start>> bySecond = new ArrayList<>();

    private final Set<String> words = new TreeSet<>();

    private SymbolForms() {
        List<SymbolForm> forms = CountryTable.rows(
                        "symbol_forms.tsv", "committees", "form", "kinds", "addenda", "reports", "example", "source")
                .stream()
                .map(SymbolForm::of)
                .toList();
        List<SymbolForm> underProtocols =
                forms.stream().filter(SymbolForm::isUnderProtocols).toList();
        starts.add(new Start("CRC/C/OPSC", Committee.CRC, Instrument.OPSC, underProtocols));
        starts.add(new Start("CRC/C/OPAC", Committee.CRC, Instrument.OPAC, underProtocols));
        // The code of the protocol on the sale of children in its first years.
        starts.add(new Start("CRC/C/OPSA", Committee.CRC, Instrument.OPSC, underProtocols));
        for (Committee committee : Committee.values()) {
            String body = committee.symbolPrefix();
            addStart(body, committee, "{body}", forms);
            addStart(body.substring(0, body.indexOf('/')), committee, "{treaty}", forms);
        }
        starts.add(new Start(
                "",
                null,
                null,
                forms.stream().filter(form -> form.prefix().isEmpty()).toList()));
        forms.forEach(form -> form.words().forEach(words::add));
        starts.forEach(start -> words.addAll(List.of(start.prefix.split("/"))));
        words.remove("");
        for (char second = 0; second < ASCII; second++) {
            bySecond.add(startsWith(second));
        }
    }

    private List<Start> startsWith(char second) {
        List<Start> found = new ArrayList<>();
        for (Start start : starts) {
            if (start.prefix.isEmpty() || (start.prefix + '/').charAt(1) == second) {
                found.add(start);
            }
        }
        return List.copyOf(found);
    }

    private void addStart(String prefix, Committee committee, String placeholder, List<SymbolForm> forms) {
        List<SymbolForm> ofCommittee = forms.stream()
                .filter(form -> form.prefix().equals(placeholder) && form.isOf(committee))
                .toList();
        if (!ofCommittee.isEmpty()) {
            starts.add(new Start(prefix, committee, committee.instruments().get(0), ofCommittee));
        }
    }

    /** Returns the words that forms and prefixes have, in alphabetical order. */
    Set<String> words() {
        return words;
    }

    /**
     * Returns the parts of a symbol.
     *
     * @param segments the segments of its text
     * @return the parts, or {@code null} if the symbol has no known form
     */
    @Nullable
    SymbolParts find(SymbolSegments segments) {
        String text = segments.text();
        if (segments.size() == 0 || text.length() < 2 || text.charAt(1) >= ASCII) {
            return null;
        }
        int suffixes = segments.suffixes();
        List<Start> possible = bySecond.get(text.charAt(1));
        for (int i = 0; i < possible.size(); i++) {
            Start start = possible.get(i);
            SymbolParts parts = start.isOf(segments) ? start.find(segments, suffixes) : null;
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }

    /** A prefix of symbols, and the forms that may follow it. */
    private static final class Start {

        private final String prefix;
        private final int length;
        private final Optional<Committee> committee;
        private final Optional<Instrument> instrument;

        /** The forms by their number of segments. */
        private final List<List<SymbolForm>> bySize = new ArrayList<>();

        private Start(
                String prefix, @Nullable Committee committee, @Nullable Instrument instrument, List<SymbolForm> forms) {
            this.prefix = prefix;
            this.length = prefix.isEmpty() ? 0 : prefix.split("/").length;
            this.committee = Optional.ofNullable(committee);
            this.instrument = Optional.ofNullable(instrument);
            int max = forms.stream().mapToInt(SymbolForm::size).max().orElse(0);
            for (int size = 0; size <= max; size++) {
                int segments = size;
                bySize.add(
                        forms.stream().filter(form -> form.size() == segments).toList());
            }
        }

        private boolean isOf(SymbolSegments segments) {
            return prefix.isEmpty() || segments.startWith(prefix);
        }

        /** Finds the matching form with the most segments, the first in the table; the last segments may be suffixes. */
        private @Nullable SymbolParts find(SymbolSegments segments, int suffixes) {
            int most = segments.size() - length;
            for (int size = Math.min(most, bySize.size() - 1); size >= Math.max(1, most - suffixes); size--) {
                List<SymbolForm> forms = bySize.get(size);
                for (int i = 0; i < forms.size(); i++) {
                    SymbolForm form = forms.get(i);
                    if (form.fits(segments, length)) {
                        return parts(form, segments, suffixes);
                    }
                }
            }
            return null;
        }

        private SymbolParts parts(SymbolForm form, SymbolSegments segments, int suffixes) {
            Committee own = form.committee();
            return own == null
                    ? form.parts(segments, length, suffixes, committee, instrument)
                    : form.parts(
                            segments,
                            length,
                            suffixes,
                            Optional.of(own),
                            Optional.of(own.instruments().get(0)));
        }
    }
}
