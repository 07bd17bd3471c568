package org.treatysessions.validation.internal;

import static org.treatysessions.json.format.SessionFormat.URGENT_RECOMMENDATION;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.constraint.Text;
import org.treatysessions.json.format.Member;
import org.treatysessions.json.format.TextKind;
import org.treatysessions.model.CountrySession;

/**
 * A text of a session that a rule on text speaks of.
 *
 * <p>One walk finds the flawed texts for all rules; a text without a flaw costs a look at its characters and no memory.
 *
 * @param place its place
 * @param hasMarkup whether it has markup
 * @param isBroken whether it has a blank line in the middle of a sentence
 * @param isUnfinished whether it ends without the end of a sentence
 */
record FlawedText(Place place, boolean hasMarkup, boolean isBroken, boolean isUnfinished) {

    private static final SessionValues TEXTS = SessionValues.of(FlawedText::isText);

    /** The flawed texts of a session, in the order of the format. */
    static List<FlawedText> of(CountrySession session) {
        List<FlawedText> flawed = new ArrayList<>();
        TEXTS.walk(session, (member, value, where) -> {
            String text = (String) value;
            if (Text.Validator.isBlank(text)) {
                return;
            }
            boolean isProse = member.values().textKind() == TextKind.PROSE;
            boolean hasMarkup = Markup.isIn(text);
            boolean isBroken = isProse && Prose.isBroken(text);
            boolean isUnfinished = isProse && !member.equals(URGENT_RECOMMENDATION.actions) && Prose.isUnfinished(text);
            if (hasMarkup || isBroken || isUnfinished) {
                flawed.add(new FlawedText(where.place(), hasMarkup, isBroken, isUnfinished));
            }
        });
        return flawed;
    }

    /** Whether a member holds words; a language tag or a country code that has markup is not well formed, hence absent. */
    private static boolean isText(Member<?, ?> member) {
        TextKind kind = member.values().textKind();
        return (kind == TextKind.LABEL || kind == TextKind.PROSE) && !member.equals(URGENT_RECOMMENDATION.id);
    }
}
