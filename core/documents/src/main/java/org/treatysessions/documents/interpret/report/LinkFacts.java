package org.treatysessions.documents.interpret.report;

import java.util.List;
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

    private final SessionDraft draft;

    LinkFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        for (ReportLayout.Part part : parts) {
            Words words = part.words();
            if (words != null) {
                add(words);
            } else if (part.table() != null) {
                org.treatysessions.documents.block.Blocks.texts(List.of(part.table()))
                        .forEach(block -> add(Words.of(block)));
            }
        }
    }

    private void add(Words words) {
        TextBlock block = words.block();
        List<RichText.Link> links = block.text().links();
        if (links.size() > 1) {
            links.forEach(link -> add(Words.of(block, link.from(), link.to()), link.target()));
        } else if (links.size() == 1) {
            add(words, links.get(0).target());
        } else if (kind(words.text()) != LinkKind.OTHER && words.text().length() < 80) {
            add(words, "");
        }
    }

    private void add(Words words, String target) {
        if (words.text().isBlank()) {
            return;
        }
        ObjectDraft<Link> link = draft.session().newElement(SessionModel.COUNTRY_SESSION.links);
        link.set(SessionModel.LINK.kind, kind(words.text()), words.derived());
        link.set(SessionModel.LINK.title, words.text(), words);
        if (!target.isBlank()) {
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
