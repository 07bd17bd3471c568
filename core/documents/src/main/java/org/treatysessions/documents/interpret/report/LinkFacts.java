// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.Link;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.meta.SessionModel;

/** The links of the background information. */
final class LinkFacts {

    private static final int LONGEST = 80;

    private static final Pattern POINTING = Pattern.compile(
            "(?:click )?(?:here|link|url|website|watch|read(?: more)?|https?://\\S+|www\\.\\S+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("(?<title>[^:/]{2,80}?)\\s*[:–—-]?\\s*<?(?<address>https?://[^\\s<>]+)>?");
    private static final Pattern NONE = Pattern.compile(
            "(?<title>.{2,80}?)\\s*[:–—-]\\s*(?:not (?:yet )?available|unavailable|none|n/?a|not applicable|-|–|—)\\.?",
            Pattern.CASE_INSENSITIVE);

    private final SessionDraft draft;

    LinkFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        for (ReportLayout.Part part : parts) {
            Words words = part.words();
            if (words != null) {
                add(words);
            } else if (part.row() != null) {
                part.row().cells().forEach(cell -> cell.textBlocks().forEach(block -> add(Words.of(block))));
            }
        }
    }

    /** Returns whether a text is the title of a link that reports have. */
    static boolean isKnown(String text) {
        return text.length() < LONGEST && kind(text) != LinkKind.OTHER;
    }

    /** Returns whether a target is an address, not a file of the machine that made the document. */
    static boolean isAddress(String target) {
        return !target.matches("[\\s./]*") && !target.toLowerCase(Locale.ROOT).startsWith("file:");
    }

    private void add(Words words) {
        List<RichText.Link> links = words.block().text().links();
        if (links.stream().anyMatch(link -> isPointing(words, link))) {
            links.forEach(link -> pointing(words, link));
        } else if (links.size() > 1) {
            links.forEach(link -> add(Words.of(words.block(), link.from(), link.to()), link.target()));
        } else if (links.size() == 1) {
            RichText.Link link = links.get(0);
            boolean isTitle = words.text().length() < LONGEST;
            add(isTitle ? words : Words.of(words.block(), link.from(), link.to()), link.target());
        } else {
            words.lines().forEach(this::plain);
        }
    }

    /** Returns whether the words of a link only point to it, or are its address: the title is before them. */
    private static boolean isPointing(Words words, RichText.Link link) {
        return POINTING.matcher(words.block().text().text().substring(link.from(), link.to()))
                .matches();
    }

    private void pointing(Words words, RichText.Link link) {
        TextBlock block = words.block();
        if (!isPointing(words, link)) {
            add(Words.of(block, link.from(), link.to()), link.target());
            return;
        }
        String before = block.text().text().substring(0, link.from());
        int start = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf(';'), before.lastIndexOf('|'))) + 1;
        int end = before.length();
        while (end > start && ":(–—- ".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        Words title = Words.of(block, start, end).strip();
        if (isKnown(title.text())) {
            add(title, link.target());
            draft.label(block, title.from(), link.to());
        }
    }

    /** Adds a line without a link: a title, and perhaps an address or a note that there is none. */
    private void plain(Words line) {
        Matcher address = ADDRESS.matcher(line.text());
        Matcher none = NONE.matcher(line.text());
        if (address.matches()) {
            add(line.part(0, address.end("title")), address.group("address"));
            draft.label(line.block(), line.from(), line.to());
        } else if (none.matches() && isKnown(none.group("title"))) {
            draft.label(line.block(), line.from(), line.to());
        } else if (isKnown(line.text())) {
            add(line, "");
        }
    }

    private void add(Words words, String target) {
        if (words.text().isBlank()) {
            return;
        }
        ObjectDraft<Link> link = draft.session().newElement(SessionModel.COUNTRY_SESSION.links);
        link.set(SessionModel.LINK.kind, kind(words.text()), words.derived());
        link.set(SessionModel.LINK.title, words.text(), words);
        if (isAddress(target)) {
            link.set(SessionModel.LINK.href, target, words);
        }
    }

    private static LinkKind kind(String text) {
        String lower = Section.apostrophes(text);
        if (lower.contains("press release")) {
            return LinkKind.PRESS_RELEASE;
        }
        if (lower.contains("webcast") || lower.contains("web tv") || lower.contains("webtv")) {
            return LinkKind.WEBCAST;
        }
        if (lower.contains("audio")) {
            return LinkKind.AUDIO;
        }
        return lower.contains("summary record") ? LinkKind.SUMMARY_RECORD : LinkKind.OTHER;
    }
}
