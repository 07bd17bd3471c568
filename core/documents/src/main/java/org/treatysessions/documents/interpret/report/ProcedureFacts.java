// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.meta.SessionModel;

/** The reporting procedure and the line on urgent measures: by a cross, a box, bold letters, or as the only one left. */
final class ProcedureFacts {

    private static final Pattern CHECKED =
            Pattern.compile("[xX×✓✔☒☑✗✘■]|\\[\\s*[xX×✓✔]\\s*\\]|\\(\\s*[xX×✓✔]\\s*\\)|[Yy][Ee][Ss]");
    private static final Pattern UNCHECKED = Pattern.compile("[☐□◻]|\\[\\s*\\]|\\(\\s*\\)|[Nn][Oo]|[-–—]");
    private static final Pattern MARK_BEFORE =
            Pattern.compile("(?:^|\\s)(\\S+|\\[\\s*\\S?\\s*\\]|\\(\\s*\\S?\\s*\\))\\s*$");
    private static final Pattern MARK_AFTER =
            Pattern.compile("^\\s*:?\\s*(\\[\\s*\\S?\\s*\\]|\\(\\s*\\S?\\s*\\)|\\S+)(?=\\s|$)");

    private final SessionDraft draft;
    private final ObjectDraft<ConcludingObservations> observations;

    private enum Choice {
        REGULAR("(?:regular|standard|ordinary) (?:reporting )?procedure"),
        SIMPLIFIED("simplified (?:reporting )?procedure"),
        URGENT("concluding observations with urgent measures");

        private final Pattern label;

        Choice(String label) {
            this.label = Pattern.compile(label, Pattern.CASE_INSENSITIVE);
        }
    }

    private enum Mark {
        CHECKED,
        UNCHECKED,
        NONE
    }

    private record Option(Words words, Mark mark, boolean isBold) {}

    /** Whether sections follow: a document that ends here may have lost the other choice. */
    private final boolean isComplete;

    ProcedureFacts(SessionDraft draft, ObjectDraft<ConcludingObservations> observations, boolean isComplete) {
        this.isComplete = isComplete;
        this.draft = draft;
        this.observations = observations;
    }

    /** Returns whether a text is one of the choices. */
    static boolean isOption(String text) {
        for (Choice choice : Choice.values()) {
            if (choice.label.matcher(text).find() && text.length() < 80) {
                return true;
            }
        }
        return false;
    }

    void add(List<ReportLayout.Part> parts) {
        Map<Choice, Option> found = new EnumMap<>(Choice.class);
        for (ReportLayout.Part part : parts) {
            if (part.row() != null) {
                row(
                        part.row().cells().stream()
                                .flatMap(cell -> cell.textBlocks().stream())
                                .toList(),
                        found);
            } else if (part.words() != null) {
                row(List.of(part.words().block()), found);
            }
        }
        Option regular = found.get(Choice.REGULAR);
        Option simplified = found.get(Choice.SIMPLIFIED);
        if (regular != null && isChosen(regular, simplified)) {
            set(regular, Procedure.STANDARD);
        } else if (simplified != null && isChosen(simplified, regular)) {
            set(simplified, Procedure.SIMPLIFIED);
        }
        Option urgent = found.get(Choice.URGENT);
        if (urgent != null) {
            boolean bold = urgent.isBold() && (isPlain(regular) || isPlain(simplified));
            if (urgent.mark() == Mark.CHECKED || (urgent.mark() == Mark.NONE && bold)) {
                observations.set(SessionModel.CONCLUDING_OBSERVATIONS.urgentMeasures, true, urgent.words());
            }
        }
    }

    private void set(Option option, Procedure procedure) {
        draft.session().set(SessionModel.COUNTRY_SESSION.procedure, procedure, option.words());
    }

    private static boolean isPlain(@Nullable Option option) {
        return option != null && !option.isBold();
    }

    /** Returns whether an option is the one that applies. */
    private boolean isChosen(Option option, @Nullable Option other) {
        if (other == null) {
            return option.mark() == Mark.CHECKED || (option.mark() == Mark.NONE && isComplete);
        }
        if (option.mark() == Mark.CHECKED || other.mark() == Mark.CHECKED) {
            return option.mark() != other.mark() && option.mark() == Mark.CHECKED;
        }
        return option.isBold() && !other.isBold();
    }

    // ----------------------------------------------------------------------------------------------- marks

    private void row(List<TextBlock> row, Map<Choice, Option> found) {
        List<Choice> choices = new ArrayList<>();
        for (TextBlock block : row) {
            for (Choice choice : Choice.values()) {
                if (choice.label.matcher(block.text().text()).find()) {
                    choices.add(choice);
                }
            }
        }
        for (TextBlock block : row) {
            for (Choice choice : Choice.values()) {
                Matcher matcher = choice.label.matcher(block.text().text());
                if (matcher.find() && !found.containsKey(choice)) {
                    Mark mark = choices.size() == 1 ? alone(row, block, matcher) : beside(block, matcher);
                    found.put(
                            choice,
                            new Option(
                                    Words.of(block, matcher.start(), matcher.end()),
                                    mark,
                                    block.text().isBold(matcher.start(), matcher.end())));
                }
            }
        }
        if (!choices.isEmpty()) {
            row.forEach(draft::label);
        }
    }

    /** Finds the mark of the only choice in a row: all that is beside it. */
    private static Mark alone(List<TextBlock> row, TextBlock label, Matcher at) {
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
            Mark of = mark(each.strip().replaceAll("^:|:$", "").strip());
            mark = of == Mark.NONE || mark == Mark.CHECKED ? mark : of;
        }
        return mark;
    }

    /** Finds the mark of one of several choices in a text: before each of them if one is before the first, else after. */
    private static Mark beside(TextBlock block, Matcher at) {
        String text = block.text().text();
        int first = text.length();
        int next = text.length();
        int last = 0;
        for (Choice choice : Choice.values()) {
            Matcher matcher = choice.label.matcher(text);
            if (matcher.find()) {
                first = Math.min(first, matcher.start());
                next = matcher.start() > at.start() ? Math.min(next, matcher.start()) : next;
                last = matcher.end() <= at.start() ? Math.max(last, matcher.end()) : last;
            }
        }
        boolean isBefore =
                mark(block.marker()) != Mark.NONE || optionalMark(MARK_BEFORE, text.substring(0, first)) != Mark.NONE;
        if (isBefore) {
            return at.start() == first && mark(block.marker()) != Mark.NONE
                    ? mark(block.marker())
                    : optionalMark(MARK_BEFORE, text.substring(last, at.start()));
        }
        return optionalMark(MARK_AFTER, text.substring(at.end(), next));
    }

    private static Mark optionalMark(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? mark(matcher.group(1)) : Mark.NONE;
    }

    private static Mark mark(String sign) {
        if (CHECKED.matcher(sign).matches()) {
            return Mark.CHECKED;
        }
        return UNCHECKED.matcher(sign.toLowerCase(Locale.ROOT)).matches() ? Mark.UNCHECKED : Mark.NONE;
    }
}
