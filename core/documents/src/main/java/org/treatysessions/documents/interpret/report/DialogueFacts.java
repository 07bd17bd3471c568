// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.ListItem;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.Statement;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.ValueMember;

/** The dialogue: its character, the general assessment, and the issues with what each side said. */
final class DialogueFacts {

    private static final String REPLIES =
            "(?:has |have |had |also |then |further |however |merely |only |simply )*(?:replied|answered|said|explained|stated|affirmed|highlighted|informed|responded"
                    + "|indicated|noted|confirmed|added|mentioned|assured|took|did|could|acknowledged|recogni[sz]ed|reported|emphasi[sz]ed"
                    + "|stressed|clarified|pointed|admitted|denied|declared|promised|referred|announced|agreed|argued|described|underlined|was|were|would"
                    + "|maintained|insisted|provided|gave|presented|reiterated|recalled|thanked|ensured|shared|claimed|accepted|conceded|regretted)\\b";
    private static final String ASKED =
            " (?:was|were|has been|had been) (?:also |then |further )?(?:asked|requested|questioned|urged|invited|reminded|commended|congratulated|thanked|pressed)\\b";
    private static final String TOLD = " (?:was|were|has been|had been) (?:also |then )?(?:told|informed|assured)\\b";
    private static final String DELEGATES =
            "(?:[Tt]he |A |One |Another |Its |Their )?(?:[Hh]ead of (?:the )?(?:State )?delegation|[Mm]embers? of the delegation"
                    + "|(?:State(?: [Pp]arty)?(?:’s|'s)? |\\p{Lu}\\p{L}+ )?[Dd]elegation|[Dd]elegates?)\\b";
    private static final String MEMBERS =
            "(?:[Tt]he |[Ss]ome |[Ss]everal |[Oo]ne |[Aa]nother |[Oo]ther |[Aa] |[Mm]any |[Tt]wo )?(?:[Cc]ommittee(?: [Mm]embers?| [Ee]xperts?)?"
                    + "|[Mm]embers? of the [Cc]ommittee|[Mm]embers?(?= (?:asked|of|also|wanted|were|expressed|raised))"
                    + "|(?:[Cc]ommittee )?[Ee]xperts?|(?:[Cc]ountry )?(?:[Cc]o-)?[Rr]apporteurs?|(?:[Tt]ask [Ff]orce )?[Cc]oordinator"
                    + "|[Tt]ask [Ff]orce|[Cc]hair(?:person|woman|man)?)\\b";
    private static final Pattern DELEGATION =
            Pattern.compile("(?:In (?:reply|response|answer|its reply|its response|its answer)[^,.]{0,40}, ?)?(?:"
                    + MEMBERS + TOLD
                    + "|" + DELEGATES + "(?!" + ASKED + ")"
                    + "|(?:[Tt]he )?(?:State [Pp]arty|Government|(?:Deputy |Vice )?Minister|Ambassador|[Rr]epresentatives? of the (?:State|Government|Ministry)) "
                    + REPLIES
                    + "|[Aa]ccording to the (?:delegation|State [Pp]arty|Government)\\b"
                    + "|\\p{Lu}[^,.;:]{0,80}, the (?:State )?(?:delegation|State [Pp]arty|Government)(?!" + ASKED + ") "
                    + REPLIES + ")");
    private static final Pattern COMMITTEE = Pattern.compile(
            "(?:" + MEMBERS + "(?! of the delegation)(?!" + TOLD + ")|" + DELEGATES + ASKED
                    + "|\\p{Lu}[^,.;:]{0,80}, (?:the |some |several |one |another )?(?:Committee(?: members?)?|members of the Committee)\\b)");

    /** A side that is named like the speaker in a script. */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?:(?<committee>(?:the )?committee(?: members?)?(?:'s)?(?: questions?)?|questions?(?: (?:by|of) the committee)?|q)"
                    + "|(?<delegation>(?:the )?(?:state )?delegation(?:'s)?(?: repl(?:y|ies)| answers?| responses?)?|(?:the )?state(?: party)?(?:'s)?(?: repl(?:y|ies)| responses?)?"
                    + "|repl(?:y|ies)(?: (?:by|of) the (?:state |delegation).*)?|answers?|responses?|a))\\s*:\\s+");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[.?!][”’\"')]?)(?<!\\b(?:Mr|Ms|Mrs|Dr|Prof|No|art|arts|para|paras|vs)\\.)\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern TOPIC = Pattern.compile(
            "(?<topic>[^.?!]{2,150}?)(?:\\s*:\\s+|\\s+[–—-]\\s+)(?=" + DELEGATION + "|" + COMMITTEE + ")");
    private static final Pattern TITLE =
            Pattern.compile("(?<topic>\\p{Lu}[^.?!:]{2,70})\\.\\s+(?=" + DELEGATION + "|" + COMMITTEE + ")");

    private static final Pattern TITLE_LINE = Pattern.compile("\\p{Lu}[^\\n]*[\\p{L}\\d)’\"”]\\s*:?");

    /** Verbs and pronouns of sentences, which titles of topics do not have. */
    private static final String VERBS =
            "is|are|was|were|has|have|had|be|been|should|would|could|can|may|might|must|will|did|do|does"
                    + "|asked|said|replied|stated|explained|answered|welcomed|noted|regretted";

    private static final Pattern VERB = Pattern.compile("\\b(?:" + VERBS + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_WORD = Pattern.compile(
            "\\b(?:" + VERBS + "|it|there|they|he|she|we|this|that|these|those|no|not|reply|replies|answers?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[:–—.-]?\\s*");
    private static final Pattern LABEL = Pattern.compile("(?<topic>\\p{Lu}[^.?!:]{1,80}?)\\s*:\\s+(?=\\p{Lu})");
    private static final Pattern HEAD = Pattern.compile(
            "(?i)(?:main )?(?:issues?|topics?|themes?|subjects?)(?: discussed)?|(?:the )?committee.*|(?:state )?delegation.*|state party.*|questions?.*|repl(?:y|ies).*|answers?.*|responses?.*");

    private final SessionDraft draft;
    private final ObjectDraft<Dialogue> dialogue;
    private @Nullable ObjectDraft<DialogueIssue> issue;
    private @Nullable Speaker last;

    /** The sides that the columns of a table are headed with. */
    private final Map<Integer, Speaker> sides = new TreeMap<>();

    DialogueFacts(SessionDraft draft) {
        this.draft = draft;
        this.dialogue = draft.session().object(SessionModel.COUNTRY_SESSION.dialogue);
    }

    void add(ReportLayout layout) {
        prose(layout.parts(Section.CHARACTER), SessionModel.DIALOGUE.character);
        prose(layout.parts(Section.ASSESSMENT), SessionModel.DIALOGUE.generalAssessment);
        List<ReportLayout.Part> issues = layout.parts(Section.ISSUES);
        for (int i = 0; i < issues.size(); i++) {
            ReportLayout.Part part = issues.get(i);
            Words words = part.words();
            if (words != null
                    && isTitle(words.text())
                    && i + 1 < issues.size()
                    && isSpoken(issues.get(i + 1).text())) {
                topic(words);
            } else if (words != null && part.isHeading() && !isSpoken(words.text())) {
                topic(words);
            } else if (words != null) {
                words.lines().forEach(this::turn);
            } else if (part.row() != null) {
                row(part.row());
            }
        }
    }

    /** Returns whether a line is short and not a sentence: before the words of a side, it is the topic. */
    private static boolean isTitle(String text) {
        return text.length() <= 100
                && TITLE_LINE.matcher(text).matches()
                && !VERB.matcher(text).find()
                && !isSpoken(text);
    }

    /** Reads a row of a table: a topic, then what each side said or both. */
    private void row(Table.Row row) {
        Map<Integer, CellText> byColumn = new LinkedHashMap<>();
        row.cells().forEach(cell -> {
            CellText text = CellText.of(cell.textBlocks());
            if (!text.isEmpty()) {
                byColumn.put(cell.column(), text);
            }
        });
        List<CellText> cells = List.copyOf(byColumn.values());
        if (cells.size() < 2 || cells.get(0).parts().size() != 1) {
            cells.forEach(cell -> cell.parts().forEach(words -> words.lines().forEach(this::turn)));
            return;
        }
        boolean isHead =
                cells.stream().allMatch(cell -> HEAD.matcher(cell.text()).matches());
        if (isHead) {
            sides.clear();
            byColumn.forEach((column, head) -> {
                head.label(draft);
                side(head.text()).ifPresent(side -> sides.put(column, side));
            });
            return;
        }
        topic(cells.get(0).words());
        byColumn.entrySet().stream().skip(1).forEach(cell -> cell(cell.getValue(), sides.get(cell.getKey())));
    }

    private static Optional<Speaker> side(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        boolean isCommittee = lower.matches(".*\\b(?:committee|questions?)\\b.*");
        boolean isDelegation = lower.matches(".*\\b(?:delegation|state|repl(?:y|ies)|answers?|responses?)\\b.*");
        if (isCommittee == isDelegation) {
            return Optional.empty();
        }
        return Optional.of(isCommittee ? Speaker.COMMITTEE : Speaker.DELEGATION);
    }

    /** Reads what is below the head of a side, or of both. */
    private void cell(CellText cell, @Nullable Speaker side) {
        if (cell.isNothing()) {
            cell.label(draft);
            return;
        }
        if (side != null) {
            cell.parts()
                    .forEach(words -> words.lines()
                            .forEach(line -> statement(
                                    line, new Turn(side, 0, line.text().length()))));
        } else {
            cell.parts().forEach(words -> words.lines().forEach(this::statements));
        }
    }

    private void prose(List<ReportLayout.Part> parts, ValueMember<Dialogue, String> member) {
        List<Words> words = parts.stream()
                .map(ReportLayout.Part::words)
                .filter(each -> each != null)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1 && CellText.of(words.get(0)).isNothing()) {
            draft.label(words.get(0).block());
            return;
        }
        dialogue.set(member, String.join("\n", words.stream().map(Words::text).toList()), words.get(0));
        words.forEach(draft::partOfFact);
    }

    private void topic(Words words) {
        ObjectDraft<DialogueIssue> next = dialogue.newElement(SessionModel.DIALOGUE.issues);
        String text = words.text();
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ':' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        next.set(
                SessionModel.DIALOGUE_ISSUE.topic,
                text.substring(0, end),
                Words.of(words.block(), words.from(), words.from() + end));
        issue = next;
        last = null;
    }

    /** Reads a paragraph or item: with a topic of its own, or more on the last one. */
    private void turn(Words words) {
        TextBlock block = words.block();
        String text = words.text();
        int bold = words.from() == 0 ? block.text().boldStart() : 0;
        int prose = 0;
        if (isSpoken(text)) {
            prose = 0;
        } else if (bold > 0 && bold < words.to()) {
            topic(words.part(0, bold));
            Matcher separator = SEPARATOR.matcher(text).region(bold, text.length());
            prose = separator.lookingAt() ? separator.end() : bold;
        } else if (bold >= words.to()) {
            topic(words);
            return;
        } else {
            Matcher topic = TOPIC.matcher(text);
            Matcher label = LABEL.matcher(text);
            Matcher title = TITLE.matcher(text);
            if (topic.lookingAt()) {
                topic(words.part(0, topic.end("topic")));
                prose = topic.end();
            } else if (block instanceof ListItem && label.lookingAt()) {
                topic(words.part(0, label.end("topic")));
                prose = label.end();
            } else if (title.lookingAt()
                    && !SENTENCE_WORD.matcher(title.group("topic")).find()) {
                topic(words.part(0, title.end("topic")));
                prose = title.end();
            } else if (text.length() < 150 && text.endsWith(":")) {
                topic(words);
                return;
            }
        }
        if (issue != null) {
            statements(words.part(prose, text.length()));
        }
    }

    /** Returns whether a text begins with one of the two sides. */
    static boolean isSpoken(String text) {
        return DELEGATION.matcher(text).lookingAt()
                || COMMITTEE.matcher(text).lookingAt()
                || SPEAKER.matcher(Section.apostrophes(text)).lookingAt();
    }

    // ------------------------------------------------------------------------------------------- speakers

    private record Turn(Speaker speaker, int from, int to) {}

    private void statements(Words words) {
        int end = 0;
        for (Turn turn : turns(words.text())) {
            draft.label(words.block(), words.from() + end, words.from() + turn.from());
            statement(words, turn);
            end = turn.to();
        }
    }

    private void statement(Words words, Turn turn) {
        Words part = Words.of(words.block(), words.from() + turn.from(), words.from() + turn.to());
        ObjectDraft<DialogueIssue> current = issue;
        if (current == null || part.text().isBlank()) {
            return;
        }
        ObjectDraft<Statement> statement = current.newElement(SessionModel.DIALOGUE_ISSUE.statements);
        statement.set(SessionModel.STATEMENT.by, turn.speaker(), part.derived());
        statement.set(SessionModel.STATEMENT.text, part.text(), part);
        last = turn.speaker();
    }

    /** Divides a text where the speaker changes; a text that begins with neither side goes on with the last one. */
    private List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        Speaker current = last;
        int start = 0;
        for (int from : starts(text)) {
            Matcher label = SPEAKER.matcher(Section.apostrophes(text)).region(from, text.length());
            boolean isLabelled = label.lookingAt();
            Speaker speaker = isLabelled
                    ? label.group("committee") != null ? Speaker.COMMITTEE : Speaker.DELEGATION
                    : speaker(text, from);
            if (speaker == null || (speaker == current && from > 0 && !isLabelled)) {
                continue;
            }
            if (from > 0 && current != null) {
                turns.add(new Turn(current, start, end(text, from)));
            }
            if (from == 0 || current != null || isLabelled) {
                start = isLabelled ? label.end() : from;
            }
            current = speaker;
        }
        if (current != null) {
            turns.add(new Turn(current, start, text.length()));
        }
        return turns;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            starts.add(sentence.end());
        }
        return starts;
    }

    private static @Nullable Speaker speaker(String text, int from) {
        if (DELEGATION.matcher(text).region(from, text.length()).lookingAt()) {
            return Speaker.DELEGATION;
        }
        return COMMITTEE.matcher(text).region(from, text.length()).lookingAt() ? Speaker.COMMITTEE : null;
    }
}
