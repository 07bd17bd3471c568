// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.report.Page.Phrase;

/** Findings as notes on the page of a session: each after the text that shows its value, or else the object with it. */
final class FindingNotes implements HtmlArticle.Notes {

    private final Map<Pointer, List<NumberedFinding>> findings = new HashMap<>();
    private final Locale locale;

    FindingNotes(Page page, List<NumberedFinding> findings) {
        this.locale = page.language().locale();
        Set<Pointer> shown =
                page.texts().flatMap(text -> text.pointer().stream()).collect(Collectors.toSet());
        for (NumberedFinding numbered : findings) {
            this.findings
                    .computeIfAbsent(nearest(numbered.finding(), shown), pointer -> new ArrayList<>())
                    .add(numbered);
        }
    }

    /** The place of a finding, or the nearest one around it that the page shows. */
    private static Pointer nearest(Finding finding, Set<Pointer> shown) {
        Optional<Pointer> place = Optional.of(Pointer.parse(finding.path()));
        while (place.isPresent() && !shown.contains(place.get())) {
            place = place.get().parent();
        }
        return place.orElse(Pointer.ROOT);
    }

    @Override
    public void write(Html to, Phrase value) throws IOException {
        // A value that the page shows twice has its notes at the first text.
        List<NumberedFinding> here = value.pointer().map(findings::remove).orElse(null);
        if (here == null) {
            return;
        }
        to.open("span", "class", "notes");
        for (NumberedFinding numbered : here) {
            Finding finding = numbered.finding();
            String severity = finding.severity().code();
            to.open("span", "class", "note " + severity, "data-finding", numbered.anchor());
            to.open("a", "class", "badge " + severity, "href", "#" + numbered.anchor());
            to.text(finding.severity().title(locale)).close("a").text(" ");
            to.element("span", ReportView.brief(finding.message(locale))).close("span");
        }
        to.close("span");
    }
}
