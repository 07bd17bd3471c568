// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;

/**
 * A walk through the values of certain members, wherever the model has them, in the order of the format.
 *
 * <p>The members that lead to these values are determined once, so that a walk skips everything else. Immutable.
 *
 * @param <L> the type of the labels that members have for visitors
 */
final class ValueWalk<L> {

    private final Step<L>[] steps;
    private final int depth;

    private ValueWalk(Step<L>[] steps) {
        this.steps = steps;
        depth = Step.depth(steps);
    }

    /** Creates a walk to the values of the members that have a label. */
    static <L> ValueWalk<L> of(Function<Member<?, ?>, Optional<L>> label) {
        return new ValueWalk<>(Step.of(SessionModel.COUNTRY_SESSION, label));
    }

    /** Visits the values of a session. */
    void walk(CountrySession session, Visitor<L> visitor) {
        new Walker<>(depth, visitor).walk(steps, session);
    }

    /** Visits values. */
    @FunctionalInterface
    interface Visitor<L> {

        /**
         * Visits a value.
         *
         * @param label the label of its member
         * @param value the value
         * @param position its place, until the next value is visited
         */
        void visit(L label, Object value, Position position);
    }

    /** The place of the visited value. */
    @FunctionalInterface
    interface Position {

        /** Makes the pointer to the value. */
        Pointer pointer();
    }

    private static final class Walker<L> implements Position {

        private final Visitor<L> visitor;
        private final Member<?, ?>[] members;
        private final int[] indices;
        private int depth;

        Walker(int depth, Visitor<L> visitor) {
            this.visitor = visitor;
            members = new Member<?, ?>[depth];
            indices = new int[depth];
        }

        @Override
        public Pointer pointer() {
            Pointer pointer = Pointer.ROOT;
            for (int i = 0; i < depth; i++) {
                pointer = pointer.append(members[i]);
                if (members[i].isList()) {
                    pointer = pointer.append(indices[i]);
                }
            }
            return pointer;
        }

        void walk(Step<L>[] steps, Object holder) {
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
                visitor.visit(step.label, value, this);
            } else {
                walk(step.next, value);
            }
            depth--;
        }
    }

    /** A step from an object to a value of a member, which has a label; or, if the value is an object, the next steps. */
    private static final class Step<L> {

        private final Member<Object, ?> member;
        private final boolean isList;
        private final @Nullable L label;
        private final Step<L>[] next;

        @SuppressWarnings("unchecked") // a step starts at an object of the type that has the member
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
                    label.apply(member).ifPresent(found -> steps.add(new Step<>(member, found, array(0))));
                }
            }
            return steps.toArray(array(0));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static <L> Step<L>[] array(int length) {
            return new Step[length];
        }

        /** The number of steps to the farthest values. */
        static int depth(Step<?>[] steps) {
            int depth = 0;
            for (Step<?> step : steps) {
                depth = Math.max(depth, 1 + depth(step.next));
            }
            return depth;
        }
    }
}
