package org.treatysessions.validation.internal;

import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;

import java.util.List;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.TextKind;

/**
 * A text of a session that a rule on text speaks of.
 *
 * <p>A text without a flaw costs a look at its characters and no memory.
 *
 * @param place its place
 * @param flaw what is wrong with it; a text with several flaws is found for each of them
 */
record FlawedText(Place place, Flaw flaw) {

    /** What can be wrong with a text that is not blank. */
    enum Flaw {
        /** It has markup, a leading bullet or a control character. */
        MARKUP(Markup::isIn),
        /** It has a blank line in the middle of a sentence. */
        BROKEN(Prose::isBroken),
        /** It ends without the end of a sentence. */
        UNFINISHED((text, signs) -> Prose.isUnfinished(text));

        private final Test test;

        Flaw(Test test) {
            this.test = test;
        }

        /** Looks for a flaw in a text with certain signs. */
        @FunctionalInterface
        private interface Test {

            boolean isIn(String text, int signs);
        }
    }

    private static final Flaw[] NONE = {};
    private static final Flaw[] OF_LABELS = {Flaw.MARKUP};
    private static final Flaw[] OF_PROSE = {Flaw.MARKUP, Flaw.BROKEN, Flaw.UNFINISHED};
    private static final Flaw[] OF_ACTIONS = {Flaw.MARKUP, Flaw.BROKEN};

    /** Adds the flaws of a text that it is looked at for. */
    static void find(String text, Flaw[] possible, SessionValues.Walk<?> where, List<FlawedText> found) {
        if (Text.Validator.isBlank(text)) {
            return;
        }
        int signs = Signs.in(text);
        for (Flaw flaw : possible) {
            if (flaw.test.isIn(text, signs)) {
                found.add(new FlawedText(where.place(), flaw));
            }
        }
    }

    /** The flaws that the values of a member are looked at for; a tag or a code with one is not well formed, hence absent. */
    static Flaw[] possibleFlaws(Member<?, ?> member) {
        if (member.type().isText(TextKind.PROSE)) {
            return member.equals(URGENT_RECOMMENDATION.actions) ? OF_ACTIONS : OF_PROSE;
        }
        return member.type().isText(TextKind.LABEL) && !member.equals(URGENT_RECOMMENDATION.id) ? OF_LABELS : NONE;
    }
}
