// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.meta.SessionModel;

/** The prose about the delegation: its size, its head, other members by name, and the bodies that sent it. */
final class DelegationText {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.’'‑-]*)";
    private static final String PARTICLE =
            "(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|binti|ibn|al|el|la|le|y|e|ter|zu)";
    private static final String HONORIFIC =
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Hon|Judge|H\\.\\s?E|His Excellency|Her Excellency|The Honou?rable)\\.?,?\\s+)";
    private static final String NAME =
            "(?<name>(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Hon|Judge|H|The)\\b|Minist|Deputy|Vice|Permanent|Secretary|Ambassador|State|Director|Head|President|Prime)"
                    + WORD + "(?:\\s+(?:" + PARTICLE + "\\s+)*" + WORD + "){0,6})";
    private static final String TITLE_END =
            "(?=,?\\s+(?:together with|accompanied by|and accompanied|and (?:was |also )?(?:included|comprised|composed|consisted)"
                    + "|who|along with|with|as well as|while|which|comprised|comprising|consisted|consisting|included|including|composed of"
                    + "|made up of|(?:was|were|is|had been) (?:composed|made up|comprised|supported|assisted|joined)|had|numbered|counted)\\b|;|\\.(?:\\s|$)|$)";

    /** A label or a person, so that the text before it does not go on. */
    private static final Pattern BEGINS = Pattern.compile("[\\p{L} ]{3,30}:|" + HONORIFIC);

    private static final List<Pattern> HEADS = List.of(
            Pattern.compile("(?:headed|led|chaired) by the (?<title>\\p{Lu}[^.;]{2,150}?),? " + HONORIFIC + "+" + NAME
                    + "(?<parentheses>(?!))?"),
            Pattern.compile("(?:headed|led|chaired|presided over) by " + HONORIFIC + "*" + NAME
                    + "(?:,\\s+(?<title>(?:the )?\\p{Lu}.*?)" + TITLE_END + "|\\s+\\((?<parentheses>[^()]+)\\))?"),
            Pattern.compile("(?:[Hh]ead of (?:the )?(?:State )?delegation was|[Hh]ead(?:ed)?:) " + HONORIFIC + "*"
                    + NAME + "(?:,\\s+(?<title>(?:the )?\\p{Lu}.*?)" + TITLE_END
                    + "|\\s+\\((?<parentheses>[^()]+)\\))?"),
            Pattern.compile(
                    HONORIFIC + "*" + NAME
                            + "(?:,\\s+(?<title>(?:the )?\\p{Lu}[^;.]*?),|\\s+\\((?<parentheses>[^()]+)\\),?)\\s+(?:headed|led|was (?:the )?head of|was heading|chaired)\\b"),
            Pattern.compile(HONORIFIC + "*" + NAME
                    + "(?<title>(?!))?(?<parentheses>(?!))?\\s+(?:headed|led)\\s+(?:it|the delegation)\\b"));

    private static final Pattern MEMBER =
            Pattern.compile("(?:accompanied by|together with|and by|, by|and) " + HONORIFIC + NAME
                    + ",\\s+(?<title>(?:the )?\\p{Lu}.*?)(?=, and (?:by )?(?:the |staff|representatives|officials|"
                    + HONORIFIC + ")|,? and by\\b|;|\\.(?:\\s|$)|$)");

    /** A person of a list. */
    private static final Pattern PERSON =
            Pattern.compile("(?<before>[Hh]ead(?: of (?:the )?delegation)?:\\s*)?(?:and )?"
                    + HONORIFIC + "+" + NAME
                    + "(?:,\\s+(?<title>(?:the )?\\p{Lu}[^;()]*?)|\\s+\\((?<parentheses>(?![Hh]ead\\b)[^()]+)\\))?"
                    + "(?<after>,?\\s+\\(?[Hh]ead(?: of (?:the )?[Dd]elegation)?\\)?)?[.,]?");

    private static final Pattern MEMBERS = Pattern.compile(
            "(?:^|\\n|\\. )(?:Other )?[Mm]embers(?: of the delegation)?:\\s+(?<list>[^\\n]+?)\\.?(?=\\n|$)");

    private static final String BODY_WORD =
            "Ministry|Office|Department|Directorate|Agency|Institute|Secretariat|Authority|Council|Commission|Bureau|Permanent Mission";
    private static final Pattern BODIES = Pattern.compile(
            "(?:(?:staff|representatives?|officials?|members?|experts?|delegates?|civil servants|people|persons)\\s+(?:from|of)|together with|accompanied by|as well as|along with|consisted of|composed of|representing|representatives of|included)\\s+"
                    + "(?<list>(?:the )(?=\\p{Lu}).*?)(?=;|\\.(?:\\s|$)|$)");
    private static final Pattern BODY_LINK =
            Pattern.compile("(?:, (?:and )?| and )(?:(?:of|from|by) )?the (?=\\p{Lu})|(?:, (?:and )?| and )(?=(?:"
                    + BODY_WORD + ")\\b)");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20));
    private static final String NUMBER = "(?:\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")\\b";
    private static final String PEOPLE =
            "(?: (?:\\p{L}+ )?(?:persons|people|members|delegates|officials|representatives|experts|participants|individuals))";
    private static final Pattern SIZE = Pattern.compile(
            "delegation of " + approximate(1) + "(?=[ ,.;)]|$)(?! (?:ministr|bod|institution|agenc|department))"
                    + "|(?:composed|made up|consist(?:ed|ing)|comprised|comprising|composed)(?: of)? " + approximate(2)
                    + PEOPLE
                    + "|(?:included|counted|numbered|had|with) " + approximate(3)
                    + "(?: (?:persons|people|members|delegates))(?! of the (?:Government|Ministry))"
                    + "|\\(" + approximate(4) + "(?: persons?| people| members| delegates)\\)"
                    + "|(?<![\\d-])" + approximate(5)
                    + "[- ](?:persons?|people|members?|delegates)(?: strong)? delegation",
            Pattern.CASE_INSENSITIVE);
    private static final int SIZES = 5;

    private static String approximate(int group) {
        return "(?<approx" + group
                + ">about |some |around |more than |over |at least |nearly |almost |approximately |up to |between )?(?<number"
                + group + ">" + NUMBER + ")";
    }

    private final SessionDraft draft;

    DelegationText(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        List<Words> words = parts.stream()
                .map(ReportLayout.Part::words)
                .filter(each -> each != null)
                .toList();
        if (words.isEmpty() || (words.size() == 1 && CellText.of(words.get(0)).isNothing())) {
            words.forEach(each -> draft.label(each.block()));
            return;
        }
        ObjectDraft<Delegation> delegation = draft.session().object(SessionModel.COUNTRY_SESSION.delegation);
        List<String> texts = words.stream().map(Words::text).toList();
        delegation.set(SessionModel.DELEGATION.description, String.join("\n", texts), words.get(0));
        words.forEach(draft::partOfFact);
        if (list(delegation, words)) {
            words.forEach(each -> size(delegation, each));
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            Words each = words.get(i);
            boolean isLast =
                    i + 1 == words.size() || BEGINS.matcher(texts.get(i + 1)).lookingAt();
            size(delegation, each);
            head(delegation, each, isLast);
            members(delegation, each, isLast);
            bodies(delegation, each, isLast);
        }
    }

    private void size(ObjectDraft<Delegation> delegation, Words words) {
        Matcher size = SIZE.matcher(words.text());
        if (!size.find()) {
            return;
        }
        for (int i = 1; i <= SIZES; i++) {
            String number = size.group("number" + i);
            if (number != null && size.group("approx" + i) == null) {
                Integer value = NUMBERS.get(number.toLowerCase(Locale.ROOT));
                delegation.set(
                        SessionModel.DELEGATION.size,
                        value == null ? Integer.valueOf(number) : value,
                        part(words, size.start("number" + i), size.end("number" + i)));
            }
        }
    }

    private static Words part(Words words, int from, int to) {
        return Words.of(words.block(), words.from() + from, words.from() + to);
    }

    /** Whether a part is at the end of a text that may go on in the next one. */
    private static boolean mayGoOn(Words words, int end, boolean isLast) {
        return !isLast && end == words.text().length();
    }

    private void head(ObjectDraft<Delegation> delegation, Words words, boolean isLast) {
        for (Pattern pattern : HEADS) {
            Matcher head = pattern.matcher(words.text());
            if (head.find()) {
                if (mayGoOn(words, head.end(), isLast)) {
                    draft.report(ImportRule.VALUE_UNCLEAR, part(words, head.start(), head.end()));
                    return;
                }
                delegate(delegation.object(SessionModel.DELEGATION.head), words, head);
                return;
            }
        }
    }

    private static void delegate(ObjectDraft<Delegate> delegate, Words words, Matcher found) {
        delegate.set(
                SessionModel.DELEGATE.name, found.group("name"), part(words, found.start("name"), found.end("name")));
        String group = found.group("title") != null ? "title" : "parentheses";
        String title = found.group(group);
        if (title != null) {
            int from = found.start(group) + (title.startsWith("the ") ? 4 : 0);
            delegate.set(
                    SessionModel.DELEGATE.title,
                    words.text().substring(from, found.end(group)),
                    part(words, from, found.end(group)));
        }
    }

    /** Reads a list of persons of whom one is marked as the head; returns whether the texts are such a list. */
    private static boolean list(ObjectDraft<Delegation> delegation, List<Words> texts) {
        List<Words> lines =
                texts.stream().flatMap(each -> each.lines().stream()).toList();
        List<Matcher> persons = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (Words line : lines) {
            Matcher person = PERSON.matcher(line.text());
            if (!person.matches()) {
                return false;
            }
            if (person.group("before") != null || person.group("after") != null) {
                heads.add(persons.size());
            }
            persons.add(person);
        }
        if (persons.size() < 2 || heads.size() != 1) {
            return false;
        }
        for (int i = 0; i < persons.size(); i++) {
            delegate(
                    heads.contains(i)
                            ? delegation.object(SessionModel.DELEGATION.head)
                            : delegation.newElement(SessionModel.DELEGATION.members),
                    lines.get(i),
                    persons.get(i));
        }
        return true;
    }

    private void members(ObjectDraft<Delegation> delegation, Words words, boolean isLast) {
        Matcher list = MEMBERS.matcher(words.text());
        if (list.find()) {
            listed(delegation, words, list);
            return;
        }
        Matcher member = MEMBER.matcher(words.text());
        while (member.find()) {
            boolean isHead =
                    headName(delegation).filter(member.group("name")::equals).isPresent();
            if (!isHead) {
                ObjectDraft<Delegate> delegate = delegation.newElement(SessionModel.DELEGATION.members);
                delegate.set(
                        SessionModel.DELEGATE.name,
                        member.group("name"),
                        part(words, member.start("name"), member.end("name")));
                Words title = part(words, member.start("title"), member.end("title"));
                if (mayGoOn(words, member.end("title"), isLast)) {
                    draft.report(ImportRule.VALUE_UNCLEAR, title);
                } else {
                    delegate.set(SessionModel.DELEGATE.title, title.text(), title);
                }
            }
        }
    }

    /** Reads "Members: A, title; B, title", unless a part of it is not a person. */
    private static void listed(ObjectDraft<Delegation> delegation, Words words, Matcher list) {
        List<Matcher> persons = new ArrayList<>();
        List<Words> parts = new ArrayList<>();
        int at = list.start("list");
        for (String part : list.group("list").split(";", -1)) {
            Words person = part(words, at, at + part.length()).strip();
            Matcher matcher = PERSON.matcher(person.text());
            if (!matcher.matches() || matcher.group("before") != null || matcher.group("after") != null) {
                return;
            }
            persons.add(matcher);
            parts.add(person);
            at += part.length() + 1;
        }
        for (int i = 0; i < persons.size(); i++) {
            delegate(delegation.newElement(SessionModel.DELEGATION.members), parts.get(i), persons.get(i));
        }
    }

    private static Optional<String> headName(ObjectDraft<Delegation> delegation) {
        return delegation.has(SessionModel.DELEGATION.head)
                ? delegation.object(SessionModel.DELEGATION.head).find(SessionModel.DELEGATE.name)
                : Optional.empty();
    }

    private void bodies(ObjectDraft<Delegation> delegation, Words words, boolean isLast) {
        Matcher bodies = BODIES.matcher(words.text());
        while (bodies.find()) {
            if (mayGoOn(words, bodies.end("list"), isLast)) {
                draft.report(ImportRule.VALUE_UNCLEAR, part(words, bodies.start("list"), bodies.end("list")));
                return;
            }
            for (Words body : split(words, bodies.start("list"), bodies.end("list"))) {
                delegation.add(SessionModel.DELEGATION.bodies, body.text(), body);
            }
        }
    }

    /** Splits "the A, the B and the C"; a list with a part that is not a name is left out. */
    private static List<Words> split(Words words, int from, int to) {
        List<Words> found = new ArrayList<>();
        String text = words.text();
        int start = from + 4;
        Matcher link = BODY_LINK.matcher(text).region(from, to);
        while (link.find()) {
            if (link.start() > start) {
                found.add(part(words, start, link.start()));
            }
            start = link.end();
        }
        if (start < to) {
            found.add(part(words, start, to));
        }
        boolean clear = found.stream().map(Words::text).allMatch(DelegationText::isBody);
        return clear ? found : List.of();
    }

    private static boolean isBody(String text) {
        return text.length() <= 120
                && Character.isUpperCase(text.charAt(0))
                && !text.matches(".*(?:,|\\b(?:the|of|for|and))")
                && !text.matches(".*\\b(?:who|which|was|were|had|is|are|delegation|he|she|they)\\b.*");
    }
}
