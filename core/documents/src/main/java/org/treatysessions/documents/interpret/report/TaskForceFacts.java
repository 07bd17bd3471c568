package org.treatysessions.documents.interpret.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The members of the committee's task force, with country and role. */
final class TaskForceFacts {

    private static final Pattern HEAD =
            Pattern.compile("(?:name.*|country|role|members?|nationality)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HONORIFIC = Pattern.compile("(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Judge)\\.?\\s+)+");
    private static final Pattern NOTE =
            Pattern.compile("\\s*(?:[(\\[](?<note>[^()\\[\\]]+)[)\\]]|[,–-]\\s*(?<tail>[^,()]+))$");

    private final SessionDraft draft;

    TaskForceFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        for (ReportLayout.Part part : parts) {
            Table table = part.table();
            Words words = part.words();
            if (table != null) {
                table.rows().forEach(this::row);
            } else if (words != null) {
                line(words);
            }
        }
    }

    private void row(Table.Row row) {
        List<CellText> cells =
                row.cells().stream().map(cell -> CellText.of(cell.textBlocks())).toList();
        List<CellText> filled =
                cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        if (filled.stream().allMatch(cell -> HEAD.matcher(cell.text()).matches())) {
            filled.forEach(cell -> cell.label(draft));
            return;
        }
        if (cells.get(0).isNothing()) {
            filled.stream().filter(CellText::isNothing).forEach(cell -> cell.label(draft));
            return;
        }
        ObjectDraft<CommitteeMember> member = name(cells.get(0).words());
        if (cells.size() > 1 && !cells.get(1).isNothing()) {
            country(member, cells.get(1).words());
        }
        if (cells.size() > 2 && !cells.get(2).isNothing()) {
            Words words = cells.get(2).words();
            Optional<TaskForceRole> role = role(words.text());
            if (role.isPresent()) {
                member.set(SessionModel.COMMITTEE_MEMBER.role, role.get(), words);
            } else {
                draft.report(ImportRule.VALUE_UNCLEAR, member, SessionModel.COMMITTEE_MEMBER.role, words);
            }
        }
    }

    /** Reads "Name (Country)" or "Name, Country"; other lines have no place. */
    private void line(Words words) {
        if (HEAD.matcher(words.text()).matches()) {
            draft.label(words.block());
            return;
        }
        Matcher note = NOTE.matcher(words.text());
        if (note.find()) {
            String group = note.group("note") != null ? "note" : "tail";
            if (StateNames.find(note.group(group)).isPresent()) {
                ObjectDraft<CommitteeMember> member =
                        name(Words.of(words.block(), words.from(), words.from() + note.start()));
                country(
                        member,
                        Words.of(words.block(), words.from() + note.start(group), words.from() + note.end(group)));
            }
        }
    }

    private ObjectDraft<CommitteeMember> name(Words words) {
        ObjectDraft<CommitteeMember> member = draft.session().newElement(SessionModel.COUNTRY_SESSION.taskForce);
        String text = words.text();
        int end = text.length();
        Matcher note = NOTE.matcher(text);
        if (note.find()) {
            String group = note.group("note") != null ? "note" : "tail";
            Optional<TaskForceRole> role = role(note.group(group));
            if (role.isPresent()) {
                end = note.start();
                member.set(
                        SessionModel.COMMITTEE_MEMBER.role,
                        role.get(),
                        Words.of(words.block(), words.from() + note.start(group), words.from() + note.end(group)));
            }
        }
        Matcher honorific = HONORIFIC.matcher(text);
        int start = honorific.lookingAt() ? honorific.end() : 0;
        draft.label(words.block(), words.from(), words.to());
        member.set(
                SessionModel.COMMITTEE_MEMBER.name,
                text.substring(start, end),
                Words.of(words.block(), words.from() + start, words.from() + end));
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
        String lower = text.toLowerCase(Locale.ROOT).strip();
        if (lower.matches("(?:task force |country )?co-?ordinator")) {
            return Optional.of(TaskForceRole.COORDINATOR);
        }
        if (lower.matches("(?:country |task force )?(?:co-)?rapporteur")) {
            return Optional.of(TaskForceRole.RAPPORTEUR);
        }
        return lower.matches("(?:task force )?member") ? Optional.of(TaskForceRole.MEMBER) : Optional.empty();
    }
}
