package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.meta.SessionModel;

/** The reporting procedure and the line on urgent measures: by a cross, a box, bold letters, or as the only one left. */
final class ProcedureFacts {

    private static final Pattern REGULAR =
            Pattern.compile("(?:regular|standard|ordinary) (?:reporting )?procedure", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIMPLIFIED =
            Pattern.compile("simplified (?:reporting )?procedure", Pattern.CASE_INSENSITIVE);
    private static final Pattern URGENT =
            Pattern.compile("concluding observations with urgent measures", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECKED = Pattern.compile("(?:[xX×✓✔☒☑✗✘]|\\[\\s*[xX×✓✔]\\s*\\]|\\([xX]\\)|[Yy]es)");
    private static final Pattern UNCHECKED = Pattern.compile("(?:[☐□◻]|\\[\\s*\\]|\\(\\s*\\)|[Nn]o|[-–—])");

    private final SessionDraft draft;
    private final ObjectDraft<ConcludingObservations> observations;

    private enum Mark {
        CHECKED,
        UNCHECKED,
        NONE
    }

    private record Option(Words words, Mark mark, boolean isBold) {}

    ProcedureFacts(SessionDraft draft, ObjectDraft<ConcludingObservations> observations) {
        this.draft = draft;
        this.observations = observations;
    }

    void add(List<ReportLayout.Part> parts) {
        List<List<TextBlock>> rows = new ArrayList<>();
        for (ReportLayout.Part part : parts) {
            Table table = part.table();
            Words words = part.words();
            if (table != null) {
                table.rows()
                        .forEach(row -> rows.add(row.cells().stream()
                                .flatMap(cell -> cell.textBlocks().stream())
                                .toList()));
            } else if (words != null) {
                rows.add(List.of(words.block()));
            }
        }
        Optional<Option> regular = option(rows, REGULAR);
        Optional<Option> simplified = option(rows, SIMPLIFIED);
        Optional<Option> urgent = option(rows, URGENT);
        if (isChosen(regular, simplified)) {
            set(regular.orElseThrow(), Procedure.STANDARD);
        } else if (isChosen(simplified, regular)) {
            set(simplified.orElseThrow(), Procedure.SIMPLIFIED);
        }
        urgent.ifPresent(option -> {
            boolean bold = option.isBold() && (isPlain(regular) || isPlain(simplified));
            if (option.mark() == Mark.CHECKED || (option.mark() == Mark.NONE && bold)) {
                observations.set(SessionModel.CONCLUDING_OBSERVATIONS.urgentMeasures, true, option.words());
            }
        });
    }

    private void set(Option option, Procedure procedure) {
        draft.session().set(SessionModel.COUNTRY_SESSION.procedure, procedure, option.words());
    }

    private static boolean isPlain(Optional<Option> option) {
        return option.filter(each -> !each.isBold()).isPresent();
    }

    /** Returns whether an option is the one that applies. */
    private static boolean isChosen(Optional<Option> option, Optional<Option> other) {
        if (option.isEmpty()) {
            return false;
        }
        Mark mark = option.get().mark();
        if (other.isEmpty()) {
            return mark != Mark.UNCHECKED;
        }
        Mark otherMark = other.get().mark();
        if (mark == Mark.CHECKED || otherMark == Mark.CHECKED) {
            return mark != otherMark && mark == Mark.CHECKED;
        }
        return option.get().isBold() && !other.get().isBold();
    }

    private Optional<Option> option(List<List<TextBlock>> rows, Pattern label) {
        Option found = null;
        for (List<TextBlock> row : rows) {
            for (TextBlock block : row) {
                Matcher matcher = label.matcher(block.text().text());
                if (matcher.find() && found == null) {
                    found = new Option(
                            Words.of(block, matcher.start(), matcher.end()),
                            mark(row, block, matcher),
                            block.text().isBold(matcher.start(), matcher.end()));
                    row.forEach(draft::label);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static Mark mark(List<TextBlock> row, TextBlock label, Matcher at) {
        String text = label.text().text();
        List<String> around = new ArrayList<>();
        around.add(label.marker());
        around.add(text.substring(0, at.start()));
        around.add(text.substring(at.end()));
        for (TextBlock block : row) {
            if (!block.equals(label)) {
                around.add(block.text().text());
                around.add(block.marker());
            }
        }
        Mark mark = Mark.NONE;
        for (String each : around) {
            String sign = each.strip().replaceAll("^:|:$", "").strip();
            if (CHECKED.matcher(sign).matches()) {
                return Mark.CHECKED;
            }
            if (UNCHECKED.matcher(sign.toLowerCase(Locale.ROOT)).matches()) {
                mark = Mark.UNCHECKED;
            }
        }
        return mark;
    }
}
