// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.ValueMember;

/**
 * An object of the model in the making: values of its members, each with the words that it was read from.
 *
 * @param <T> the Java type of the object
 */
public final class ObjectDraft<T> {

    private final ModelType<T, ?> type;
    private final Map<Member<T, ?>, List<Entry>> members = new TreeMap<>(Comparator.comparingInt(Member::position));

    /** A value, or an object in the making; the words of an object are those of its members. */
    private record Entry(Object value, Optional<Words> words) {}

    /** Creates a draft without values. */
    ObjectDraft(ModelType<T, ?> type) {
        this.type = type;
    }

    /**
     * Sets the value of a member, unless it has one.
     *
     * @param member the member
     * @param value the value
     * @param words the words that it was read from
     * @param <V> the type of the value
     * @return whether the member has this value now
     */
    public <V> boolean set(ValueMember<T, V> member, V value, Words words) {
        List<Entry> entries = members.computeIfAbsent(member, key -> new ArrayList<>());
        if (entries.isEmpty()) {
            entries.add(new Entry(value, Optional.of(words)));
            return true;
        }
        return entries.get(0).value().equals(value);
    }

    /**
     * Adds a value to a list.
     *
     * @param member the list
     * @param value the value
     * @param words the words that it was read from
     * @param <V> the type of the values
     */
    public <V> void add(ListMember<T, V> member, V value, Words words) {
        members.computeIfAbsent(member, key -> new ArrayList<>()).add(new Entry(value, Optional.of(words)));
    }

    /**
     * Returns the object that is the value of a member, a new one if there is none.
     *
     * @param member the member
     * @param <V> the type of the object
     * @return the object
     */
    @SuppressWarnings("unchecked") // only this method and newElement make the drafts of a member
    public <V> ObjectDraft<V> object(ValueMember<T, V> member) {
        List<Entry> entries = members.computeIfAbsent(member, key -> new ArrayList<>());
        if (entries.isEmpty()) {
            entries.add(new Entry(new ObjectDraft<>(objectType(member)), Optional.empty()));
        }
        return (ObjectDraft<V>) entries.get(0).value();
    }

    /**
     * Adds a new object to a list.
     *
     * @param member the list
     * @param <V> the type of the objects
     * @return the object
     */
    public <V> ObjectDraft<V> newElement(ListMember<T, V> member) {
        ObjectDraft<V> element = new ObjectDraft<>(objectType(member));
        members.computeIfAbsent(member, key -> new ArrayList<>()).add(new Entry(element, Optional.empty()));
        return element;
    }

    @SuppressWarnings("unchecked") // the type of an object's member is the model type of that object
    private static <V> ModelType<V, ?> objectType(Member<?, V> member) {
        return (ModelType<V, ?>) member.type();
    }

    /**
     * Finds the value of a member.
     *
     * @param member the member
     * @param <V> the type of the value
     * @return the value; empty if there is none
     */
    @SuppressWarnings("unchecked") // set takes values of the member's type only
    public <V> Optional<V> find(ValueMember<T, V> member) {
        List<Entry> entries = members.getOrDefault(member, List.of());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of((V) entries.get(0).value());
    }

    /**
     * Finds the words that the value of a member was read from.
     *
     * @param member the member
     * @return the words of its first value; empty if there is none
     */
    public Optional<Words> words(Member<T, ?> member) {
        List<Entry> entries = members.getOrDefault(member, List.of());
        return entries.isEmpty() ? Optional.empty() : entries.get(0).words();
    }

    /**
     * Returns how many values a list has.
     *
     * @param member the list
     * @return the number
     */
    public int size(ListMember<T, ?> member) {
        return members.getOrDefault(member, List.of()).size();
    }

    /** {@return whether no member has a value} */
    public boolean isEmpty() {
        return members.values().stream()
                .flatMap(List::stream)
                .allMatch(entry -> entry.value() instanceof ObjectDraft<?> object && object.isEmpty());
    }

    /** Removes objects that lack a required member; their values cannot be represented. */
    void prune(Consumer<Words> lost) {
        members.values()
                .forEach(entries -> entries.removeIf(entry -> {
                    if (!(entry.value() instanceof ObjectDraft<?> object)) {
                        return false;
                    }
                    object.prune(lost);
                    boolean incomplete = !object.isComplete() || object.isEmpty();
                    if (incomplete) {
                        object.visit(
                                Pointer.ROOT,
                                (pointer, leaf) -> lost.accept(leaf.words().orElseThrow()));
                    }
                    return incomplete;
                }));
        members.values().removeIf(List::isEmpty);
    }

    private boolean isComplete() {
        return type.members().stream().allMatch(member -> !member.isRequired() || members.containsKey(member));
    }

    /**
     * Returns whether a member has a value.
     *
     * @param member the member
     * @return whether it has
     */
    public boolean has(Member<T, ?> member) {
        return !members.getOrDefault(member, List.of()).isEmpty();
    }

    /** Builds the object; all required members are present. */
    T build() {
        return build(type);
    }

    private <B> T build(ModelType<T, B> model) {
        B builder = model.newBuilder();
        members.forEach((member, entries) -> entries.forEach(entry -> set(model, builder, member, entry.value())));
        return model.build(builder);
    }

    @SuppressWarnings("unchecked") // set, add, object and newElement take values of the member's type only
    private static <T, B, V> void set(ModelType<T, B> model, B builder, Member<T, V> member, Object value) {
        model.set(builder, member, (V) (value instanceof ObjectDraft<?> object ? object.build() : value));
    }

    /** Makes the facts of the object, in the order of the format. */
    void facts(Pointer at, BiConsumer<Pointer, Leaf> each) {
        visit(at, each);
    }

    /** A value that is not an object, and its words. */
    record Leaf(Object value, Optional<Words> words) {}

    private void visit(Pointer at, BiConsumer<Pointer, Leaf> each) {
        members.forEach((member, entries) -> {
            int index = 0;
            for (Entry entry : entries) {
                Pointer pointer = at.append(member);
                if (member.isList()) {
                    pointer = pointer.append(index++);
                }
                if (entry.value() instanceof ObjectDraft<?> object) {
                    object.visit(pointer, each);
                } else {
                    each.accept(pointer, new Leaf(entry.value(), entry.words()));
                }
            }
        });
    }

    /** Finds the pointer to an object in this one. */
    Optional<Pointer> pointerTo(ObjectDraft<?> wanted, Pointer at) {
        if (wanted == this) {
            return Optional.of(at);
        }
        for (Map.Entry<Member<T, ?>, List<Entry>> member : members.entrySet()) {
            int index = 0;
            for (Entry entry : member.getValue()) {
                Pointer pointer = at.append(member.getKey());
                if (member.getKey().isList()) {
                    pointer = pointer.append(index++);
                }
                if (entry.value() instanceof ObjectDraft<?> object) {
                    Optional<Pointer> found = object.pointerTo(wanted, pointer);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
