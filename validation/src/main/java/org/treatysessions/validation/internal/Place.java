package org.treatysessions.validation.internal;

import org.jspecify.annotations.Nullable;
import org.treatysessions.model.meta.Member;

/** A place in the document of a session; its pointer is only made when it is asked for. */
final class Place {

    /** The whole document. */
    static final Place DOCUMENT = new Place(null, null, -1);

    private final @Nullable Place parent;
    private final @Nullable Member<?, ?> member;
    private final int index;

    private Place(@Nullable Place parent, @Nullable Member<?, ?> member, int index) {
        this.parent = parent;
        this.member = member;
        this.index = index;
    }

    /** The place of a member of the object that is here. */
    Place at(Member<?, ?> child) {
        return new Place(this, child, -1);
    }

    /** The place of an element of the list that is here. */
    Place at(int element) {
        return new Place(this, null, element);
    }

    /** The JSON Pointer of the place. */
    String pointer() {
        if (parent == null) {
            return "";
        }
        return parent.pointer() + '/' + (member == null ? Integer.toString(index) : member.name());
    }

    /**
     * The entry of the session that the place belongs to: a member of the document, or one element of it where it is a
     * list; of the document itself the document.
     */
    Place entry() {
        if (parent == null || parent.parent == null || (member == null && parent.parent.parent == null)) {
            return this;
        }
        return parent.entry();
    }
}
