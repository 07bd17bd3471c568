// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.StateNames;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.Country;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.meta.SessionModel;

/** The members of the committee's task force, with country and role: in a table, or one a line. */
final class TaskForceFacts {

    private static final Pattern HONORIFIC =
            Pattern.compile("(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|H\\.E)\\.?\\s+)+");
    private static final Pattern PARENTHESES =
            Pattern.compile("\\s*[(\\[](?<inner>[^()\\[\\]]*(?:\\([^()]*\\)[^()]*)?)[)\\]]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|\\t|:|\\s[–—-]\\s)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.’'\u2010\u2011-]*(?:\\s+[\\p{L}][\\p{L}\\p{M}.’'\u2010\u2011-]*){0,7}");
    private static final Pattern MEMBERS = Pattern.compile("(?<=\\))\\s*(?:,|;|,?\\s+and)\\s+(?=\\p{Lu})");

    private final SessionDraft draft;

    /** The columns of the table at hand, by its head. */
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    /** A line with nothing but a name. */
    private @Nullable Words pending;

    /** Whether a name was pending when another one came: the columns of a table one below the other. */
    private boolean isByColumns;

    /** The member of the last line, if it has no country. */
    private @Nullable ObjectDraft<CommitteeMember> withoutCountry;

    private enum Column {
        NAME("(?:first )?name.*|members?|experts?|committee members?"),
        LAST_NAME("(?:last|family) ?name|surname"),
        COUNTRY("countr(?:y|ies)(?: of (?:origin|nationality))?|nationality|states?(?: party)?"),
        ROLE("roles?|function|position");

        private final Pattern label;

        Column(String label) {
            this.label = Pattern.compile(label, Pattern.CASE_INSENSITIVE);
        }
    }

    TaskForceFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        for (ReportLayout.Part part : parts) {
            Table.Row row = part.row();
            Words words = part.words();
            if (row != null) {
                row(row);
            } else if (words != null) {
                columns.clear();
                words.lines().forEach(this::line);
            }
        }
    }

    /** Returns whether a text is a line of this section, not the label of another one. */
    static boolean isMember(String text) {
        return column(text).isPresent() || role(text).isPresent() || new Member(text).isMember();
    }

    private static Optional<Column> column(String text) {
        for (Column column : Column.values()) {
            if (column.label.matcher(text.strip()).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    // ------------------------------------------------------------------------------------------------- rows

    private void row(Table.Row row) {
        List<CellText> cells =
                row.cells().stream().map(cell -> CellText.of(cell.textBlocks())).toList();
        List<CellText> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.stream().allMatch(cell -> column(cell.text()).isPresent())) {
            filled.forEach(cell -> cell.label(draft));
            columns.clear();
            for (int i = 0; i < cells.size(); i++) {
                int at = i;
                column(cells.get(i).text()).ifPresent(column -> columns.putIfAbsent(column, at));
            }
            return;
        }
        CellText name = cell(cells, Column.NAME, 0);
        if (name.isNothing()) {
            filled.stream().filter(CellText::isNothing).forEach(cell -> cell.label(draft));
            return;
        }
        if (filled.size() == 1) {
            name.parts().forEach(words -> words.lines().forEach(this::line));
            return;
        }
        if (columns.containsKey(Column.LAST_NAME) || name.parts().size() > 1) {
            // A name in two cells, or several names in one, has no words of its own.
            filled.forEach(cell -> cell.parts().forEach(words -> draft.report(ImportRule.VALUE_UNCLEAR, words)));
            return;
        }
        ObjectDraft<CommitteeMember> member = name(name.words());
        CellText country = cell(cells, Column.COUNTRY, 1);
        if (!country.isNothing()) {
            country(member, country.words());
        }
        CellText role = cell(cells, Column.ROLE, 2);
        if (!role.isNothing()) {
            role(role.text())
                    .ifPresentOrElse(
                            value -> member.set(SessionModel.COMMITTEE_MEMBER.role, value, role.words()),
                            () -> draft.report(
                                    ImportRule.VALUE_UNCLEAR,
                                    member,
                                    SessionModel.COMMITTEE_MEMBER.role,
                                    role.words()));
        }
    }

    private CellText cell(List<CellText> cells, Column column, int otherwise) {
        int at = columns.isEmpty() ? otherwise : columns.getOrDefault(column, cells.size());
        return at < cells.size() ? cells.get(at) : new CellText(List.of());
    }

    /** Reads a cell with a name and perhaps a role. */
    private ObjectDraft<CommitteeMember> name(Words words) {
        Member found = new Member(words.text());
        return member(words, found);
    }

    // ------------------------------------------------------------------------------------------------ lines

    /** Reads a line with a name and a country; a name by itself may have its country in the next line. */
    private void line(Words words) {
        if (column(words.text()).isPresent()
                || headWords(words.text())
                || CellText.of(words).isNothing()) {
            draft.label(words.block(), words.from(), words.to());
            return;
        }
        List<Words> several = members(words);
        if (several.size() > 1) {
            several.forEach(this::line);
            return;
        }
        if (isCountryOfLast(words)) {
            return;
        }
        Member found = new Member(words.text());
        withoutCountry = null;
        Words before = pending;
        pending = null;
        isByColumns &= !found.isMember();
        if (found.isMember()) {
            ObjectDraft<CommitteeMember> member = member(words, found);
            withoutCountry = found.countryTo == 0 ? member : null;
        } else if (found.isName()) {
            isByColumns |= before != null;
            pending = words;
        }
    }

    /** Reads a line that is the country of the member in the line before. */
    private boolean isCountryOfLast(Words words) {
        ObjectDraft<CommitteeMember> member = withoutCountry;
        Words name = pending;
        if ((member == null && name == null) || StateNames.find(words.text()).isEmpty()) {
            return false;
        }
        withoutCountry = null;
        pending = null;
        if (isByColumns) {
            draft.report(ImportRule.VALUE_UNCLEAR, words);
        } else if (member != null) {
            country(member, words);
        } else if (name != null) {
            country(name(name), words);
        }
        return true;
    }

    /** The head of a table whose cells are close to each other: "Name & Last Name Country". */
    private static boolean headWords(String text) {
        return text.matches("(?i)name(?: (?:&|and) (?:last |family )?name)?(?:\\s+country)?(?:\\s+role)?");
    }

    private static List<Words> members(Words words) {
        List<Words> found = new ArrayList<>();
        Matcher matcher = MEMBERS.matcher(words.text());
        int start = 0;
        while (matcher.find()) {
            found.add(words.part(start, matcher.start()).strip());
            start = matcher.end();
        }
        found.add(words.part(start, words.text().length()).strip());
        return found.stream().allMatch(each -> new Member(each.text()).isMember()) ? found : List.of(words);
    }

    private ObjectDraft<CommitteeMember> member(Words words, Member found) {
        ObjectDraft<CommitteeMember> member = draft.session().newElement(SessionModel.COUNTRY_SESSION.taskForce);
        draft.label(words.block(), words.from(), words.to());
        Words name = words.part(found.nameFrom, found.nameTo);
        member.set(SessionModel.COMMITTEE_MEMBER.name, name.text(), name);
        if (found.countryTo > 0) {
            country(member, words.part(found.countryFrom, found.countryTo));
        }
        if (found.roleTo > 0) {
            Words role = words.part(found.roleFrom, found.roleTo);
            role(role.text()).ifPresent(value -> member.set(SessionModel.COMMITTEE_MEMBER.role, value, role));
        }
        return member;
    }

    private void country(ObjectDraft<CommitteeMember> member, Words words) {
        Optional<KnownCountry> state = StateNames.find(words.text());
        ObjectDraft<Country> country = member.object(SessionModel.COMMITTEE_MEMBER.country);
        if (state.isPresent()) {
            country.set(SessionModel.COUNTRY.code, state.get().code(), words.derived());
            country.set(SessionModel.COUNTRY.name, words.text(), words);
        } else {
            draft.report(ImportRule.VALUE_UNCLEAR, member, SessionModel.COMMITTEE_MEMBER.country, words);
        }
    }

    private static Optional<TaskForceRole> role(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s*:$", "");
        if (lower.matches(
                "(?:the )?(?:task ?force |country |country task ?force )?co-?ordinator(?: of the task ?force)?")) {
            return Optional.of(TaskForceRole.COORDINATOR);
        }
        if (lower.matches("(?:the )?(?:country |task ?force |main )?(?:co-)?rapporteur")) {
            return Optional.of(TaskForceRole.RAPPORTEUR);
        }
        return lower.matches("(?:task ?force )?members?") ? Optional.of(TaskForceRole.MEMBER) : Optional.empty();
    }

    /** A line by its parts: a name, then country and role in any order, apart by commas, dashes or parentheses. */
    private static final class Member {

        private final String text;
        private int nameFrom;
        private int nameTo;
        private int countryFrom;
        private int countryTo;
        private int roleFrom;
        private int roleTo;
        private boolean isClear = true;

        Member(String text) {
            this.text = text;
            int at = 0;
            Matcher colon = Pattern.compile("([^:]{4,40}):\\s*").matcher(text);
            if (colon.lookingAt() && role(colon.group(1)).isPresent()) {
                roleFrom = colon.start(1);
                roleTo = colon.end(1);
                at = colon.end();
            }
            Matcher honorific = HONORIFIC.matcher(text).region(at, text.length());
            nameFrom = honorific.lookingAt() ? honorific.end() : at;
            nameTo = nameEnd();
            parts(nameTo, text.length());
        }

        private int nameEnd() {
            int end = text.length();
            Matcher separator = SEPARATOR.matcher(text).region(nameFrom, text.length());
            if (separator.find()) {
                end = separator.start();
            }
            Matcher parentheses = PARENTHESES.matcher(text).region(nameFrom, text.length());
            if (parentheses.find()) {
                end = Math.min(end, parentheses.start());
            }
            return nameFrom + text.substring(nameFrom, end).stripTrailing().length();
        }

        /** Reads what follows the name. */
        private void parts(int from, int to) {
            int at = from;
            while (at < to) {
                Matcher parentheses = PARENTHESES.matcher(text).region(at, to);
                Matcher separator = SEPARATOR.matcher(text).region(at, to);
                if (parentheses.lookingAt()) {
                    inner(parentheses.start("inner"), parentheses.end("inner"));
                    at = parentheses.end();
                } else if (separator.lookingAt() && separator.end() > at) {
                    int end = partEnd(separator.end(), to);
                    part(separator.end(), end);
                    at = end;
                } else {
                    isClear &= text.substring(at, to).matches("[\\s.;,]*");
                    return;
                }
            }
        }

        private void inner(int from, int to) {
            if (!part(from, to)) {
                isClear = true;
                int at = from;
                while (at < to) {
                    int end = partEnd(at, to);
                    part(at, end);
                    Matcher separator = SEPARATOR.matcher(text).region(end, to);
                    at = separator.lookingAt() ? separator.end() : to;
                }
            }
        }

        private int partEnd(int from, int to) {
            Matcher separator = SEPARATOR.matcher(text).region(from, to);
            int end = separator.find() ? separator.start() : to;
            Matcher parentheses = PARENTHESES.matcher(text).region(from, to);
            boolean isName = parentheses.find()
                    && StateNames.find(text.substring(from, parentheses.end())).isPresent();
            if (isName) {
                return parentheses.end();
            }
            parentheses.reset().region(from, to);
            return parentheses.find() ? Math.min(end, parentheses.start()) : end;
        }

        /** Reads a part as a country or role, and returns whether it is one. */
        private boolean part(int from, int to) {
            String part = text.substring(from, to);
            int start = from + (part.length() - part.stripLeading().length());
            int end = from + part.stripTrailing().length();
            while (end > start && ".;,".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String words = start < end ? text.substring(start, end) : "";
            if (countryTo == 0 && StateNames.find(words).isPresent()) {
                countryFrom = start;
                countryTo = end;
            } else if (roleTo == 0 && role(words).isPresent()) {
                roleFrom = start;
                roleTo = end;
            } else {
                isClear = false;
                return false;
            }
            return true;
        }

        boolean isName() {
            return nameTo > nameFrom
                    && NAME.matcher(text.substring(nameFrom, nameTo)).matches();
        }

        boolean isMember() {
            return isName() && isClear && (countryTo > 0 || roleTo > 0);
        }
    }
}
