package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.SessionModel;

/**
 * The values of a session that are no objects, or some of them: those of certain members, wherever the format has such.
 *
 * <p>Which members lead to them is worked out once, so that a walk through them passes by everything else. Immutable.
 *
 * @param <L> what is said of a member to those that look at its values
 */
final class SessionValues<L> {

    private final Step<L>[] steps;
    private final int depth;

    private SessionValues(Step<L>[] steps) {
        this.steps = steps;
        depth = Step.depth(steps);
    }

    /** The values of the members that there is something to say of. */
    static <L> SessionValues<L> of(Function<Member<?, ?>, Optional<L>> label) {
        return new SessionValues<>(Step.of(SessionModel.COUNTRY_SESSION, label));
    }

    /** Goes through the values, in the order of the format. */
    void walk(CountrySession session, Look<L> look) {
        new Walk<>(depth, look).through(steps, session);
    }

    /** Looks at a value. */
    @FunctionalInterface
    interface Look<L> {

        /**
         * Looks at a value.
         *
         * @param label what is said of its member
         * @param value the value
         * @param where the walk, which stands at the value and knows its place
         */
        void at(L label, Object value, Walk<?> where);
    }

    /** A walk through a session: it makes the place of the value that it stands at only when asked. */
    static final class Walk<L> {

        private final Look<L> look;
        private final Member<?, ?>[] members;
        private final int[] indices;
        private int depth;

        private Walk(int depth, Look<L> look) {
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

        private void through(Step<L>[] steps, Object holder) {
            for (Step<L> step : steps) {
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

        private void take(Step<L> step, int index, Object value) {
            members[depth] = step.member;
            indices[depth] = index;
            depth++;
            if (step.label != null) {
                look.at(step.label, value, this);
            } else {
                through(step.next, value);
            }
            depth--;
        }
    }

    /** A step from an object to a value of a member, which has a label; or, where that is an object again, the next steps. */
    private static final class Step<L> {

        private final Member<Object, ?> member;
        private final boolean isList;
        private final @Nullable L label;
        private final Step<L>[] next;

        @SuppressWarnings("unchecked") // the tables see to it that a step is taken from an object of its type only
        private Step(Member<?, ?> member, @Nullable L label, Step<L>[] next) {
            this.member = (Member<Object, ?>) member;
            this.isList = member.isList();
            this.label = label;
            this.next = next;
        }

        static <L> Step<L>[] of(ModelType<?, ?> type, Function<Member<?, ?>, Optional<L>> label) {
            List<Step<L>> steps = new ArrayList<>();
            for (Member<?, ?> member : type.members()) {
                if (member.type() instanceof ModelType<?, ?> object) {
                    Step<L>[] next = of(object, label);
                    if (next.length > 0) {
                        steps.add(new Step<>(member, null, next));
                    }
                } else {
                    label.apply(member).ifPresent(said -> steps.add(new Step<>(member, said, array(0))));
                }
            }
            return steps.toArray(array(0));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static <L> Step<L>[] array(int length) {
            return new Step[length];
        }

        /** The number of steps to the values that are the farthest. */
        static int depth(Step<?>[] steps) {
            int depth = 0;
            for (Step<?> step : steps) {
                depth = Math.max(depth, 1 + depth(step.next));
            }
            return depth;
        }
    }
}
