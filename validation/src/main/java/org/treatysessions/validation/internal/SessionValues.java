package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.treatysessions.json.format.Member;
import org.treatysessions.json.format.ObjectFormat;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.model.CountrySession;

/**
 * The values of a session that are no objects, or some of them: those of certain members, wherever the format has such.
 *
 * <p>Which members lead to them is worked out once, so that a walk through them passes by everything else. Immutable.
 */
final class SessionValues {

    private final Step[] steps;
    private final int depth;

    private SessionValues(Step[] steps) {
        this.steps = steps;
        depth = Step.depth(steps);
    }

    /** The values of the members that a condition holds for. */
    static SessionValues of(Predicate<Member<?, ?>> wanted) {
        return new SessionValues(Step.of(SessionFormat.COUNTRY_SESSION, wanted));
    }

    /** Goes through the values, in the order of the format. */
    void walk(CountrySession session, Look look) {
        new Walk(depth, look).through(steps, session);
    }

    /** Looks at a value. */
    @FunctionalInterface
    interface Look {

        /**
         * Looks at a value.
         *
         * @param member its member
         * @param value the value
         * @param where the walk, which stands at the value and knows its place
         */
        void at(Member<?, ?> member, Object value, Walk where);
    }

    /** A walk through a session: it makes the place of the value that it stands at only when asked. */
    static final class Walk {

        private final Look look;
        private final Member<?, ?>[] members;
        private final int[] indices;
        private int depth;

        private Walk(int depth, Look look) {
            this.look = look;
            members = new Member<?, ?>[depth];
            indices = new int[depth];
        }

        /** The place of the value that the walk stands at. */
        Place place() {
            Place place = Place.DOCUMENT;
            for (int i = 0; i < depth; i++) {
                place = place.at(members[i]);
                if (members[i].isList()) {
                    place = place.at(indices[i]);
                }
            }
            return place;
        }

        private void through(Step[] steps, Object holder) {
            for (Step step : steps) {
                Object value = step.member.get(holder);
                if (value == null) {
                    continue;
                }
                if (step.isList) {
                    List<?> list = (List<?>) value;
                    for (int i = 0; i < list.size(); i++) {
                        take(step, i, list.get(i));
                    }
                } else {
                    take(step, 0, value);
                }
            }
        }

        private void take(Step step, int index, Object value) {
            members[depth] = step.member;
            indices[depth] = index;
            depth++;
            if (step.next.length == 0) {
                look.at(step.member, value, this);
            } else {
                through(step.next, value);
            }
            depth--;
        }
    }

    /** A step from an object to a value of a member; and the next steps, where that is an object again. */
    private static final class Step {

        private final Member<Object, ?> member;
        private final boolean isList;
        private final Step[] next;

        @SuppressWarnings("unchecked") // the tables see to it that a step is taken from an object of its type only
        private Step(Member<?, ?> member, Step[] next) {
            this.member = (Member<Object, ?>) member;
            this.isList = member.isList();
            this.next = next;
        }

        static Step[] of(ObjectFormat<?, ?> format, Predicate<Member<?, ?>> wanted) {
            List<Step> steps = new ArrayList<>();
            for (Member<?, ?> member : format.members()) {
                if (member.values() instanceof ObjectFormat<?, ?> object) {
                    Step[] next = of(object, wanted);
                    if (next.length > 0) {
                        steps.add(new Step(member, next));
                    }
                } else if (wanted.test(member)) {
                    steps.add(new Step(member, new Step[0]));
                }
            }
            return steps.toArray(Step[]::new);
        }

        /** The number of steps to the values that are the farthest. */
        static int depth(Step[] steps) {
            int depth = 0;
            for (Step step : steps) {
                depth = Math.max(depth, 1 + depth(step.next));
            }
            return depth;
        }
    }
}
