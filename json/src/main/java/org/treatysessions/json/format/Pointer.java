package org.treatysessions.json.format;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901) as text. */
public final class Pointer {

    private Pointer() {}

    /**
     * Escapes a name for use as a segment.
     *
     * @param name the name
     * @return the segment
     */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Splits a pointer into names.
     *
     * @param pointer the pointer
     * @return the names, unescaped
     */
    static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            String segment = pointer.substring(from, to);
            names.add(
                    segment.indexOf('~') < 0
                            ? segment
                            : segment.replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return names;
    }
}
