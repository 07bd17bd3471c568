// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document and their counters: numbers of automatic lists are not in the text, but computed.
 *
 * <p>Lists of one definition continue each other's numbers; a list with a start of its own restarts at its first use.
 */
final class Numbering {

    private static final int LEVELS = 9;

    /** A level of a definition: how it starts, and how its marker is written. */
    private record Level(int start, String format, String text, int restart, boolean legal) {}

    /** A definition of lists. */
    private static final class Definition {
        private final Level[] levels = new Level[LEVELS];
        private final int[] counters = new int[LEVELS];
        private final boolean[] used = new boolean[LEVELS];
        private @Nullable String styleLink;
        private @Nullable String numberStyleLink;
    }

    /** A list: its definition, and the levels and starts that it replaces. */
    private static final class ListInstance {
        private int definition = -1;
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, Level> levels = new HashMap<>();
    }

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, ListInstance> lists = new HashMap<>();
    private final Set<Integer> started = new HashSet<>();

    private Numbering() {}

    /**
     * Reads the lists.
     *
     * @param part the part that has them; empty if there is none
     * @param depthLimit how deep elements may be nested
     * @return the lists, not counted yet
     * @throws IOException if the part is not well-formed
     */
    static Numbering of(Optional<byte[]> part, int depthLimit) throws IOException {
        Numbering numbering = new Numbering();
        if (part.isPresent()) {
            XmlCursor xml = new XmlCursor(part.get(), depthLimit);
            xml.children(name -> {
                if (name.equals("abstractNum")) {
                    numbering.readDefinition(xml);
                } else if (name.equals("num")) {
                    numbering.readList(xml);
                }
            });
        }
        return numbering;
    }

    private void readDefinition(XmlCursor xml) throws IOException {
        Definition definition = new Definition();
        definitions.put(xml.number("abstractNumId", -1), definition);
        xml.children(name -> {
            switch (name) {
                case "lvl" -> {
                    int index = xml.number("ilvl", -1);
                    Level level = readLevel(xml);
                    if (index >= 0 && index < LEVELS) {
                        definition.levels[index] = level;
                    }
                }
                case "styleLink" -> definition.styleLink = xml.attribute("val");
                case "numStyleLink" -> definition.numberStyleLink = xml.attribute("val");
                default -> {
                    // nothing of the markers
                }
            }
        });
    }

    private static Level readLevel(XmlCursor xml) throws IOException {
        int[] numbers = {1, -1};
        String[] texts = {"decimal", ""};
        boolean[] legal = {false};
        xml.children(name -> {
            switch (name) {
                case "start" -> numbers[0] = xml.number("val", 1);
                case "lvlRestart" -> numbers[1] = xml.number("val", -1);
                case "numFmt" -> texts[0] = String.valueOf(xml.attribute("val"));
                case "lvlText" -> texts[1] = xml.attribute("val") == null ? "" : String.valueOf(xml.attribute("val"));
                case "isLgl" -> legal[0] = xml.isOn();
                default -> {
                    // nothing of the marker
                }
            }
        });
        return new Level(numbers[0], texts[0], texts[1], numbers[1], legal[0]);
    }

    private void readList(XmlCursor xml) throws IOException {
        ListInstance list = new ListInstance();
        lists.put(xml.number("numId", -1), list);
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                list.definition = xml.number("val", -1);
            } else if (name.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                xml.children(part -> {
                    if (part.equals("startOverride")) {
                        list.starts.put(level, xml.number("val", 1));
                    } else if (part.equals("lvl")) {
                        list.levels.put(level, readLevel(xml));
                    }
                });
            }
        });
    }

    /**
     * Counts a paragraph of a list.
     *
     * @param reference its place in a list
     * @return its marker, such as {@code 12.} or {@code (a)} or {@code •}; empty if it has none
     */
    String next(NumberingReference reference) {
        Integer id = reference.list();
        ListInstance list = id == null ? null : lists.get(id);
        Definition definition = list == null ? null : definition(list.definition);
        if (list == null || definition == null) {
            return "";
        }
        int index = Math.max(0, Math.min(LEVELS - 1, reference.level() == null ? 0 : reference.level()));
        if (started.add(id)) {
            list.starts.forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    definition.counters[level] = start - 1;
                    definition.used[level] = true;
                }
            });
        }
        count(list, definition, index);
        Level level = level(list, definition, index);
        return level == null ? "" : marker(list, definition, index, level);
    }

    private static void count(ListInstance list, Definition definition, int index) {
        for (int i = 0; i <= index; i++) {
            if (!definition.used[i]) {
                Level level = level(list, definition, i);
                definition.counters[i] = (level == null ? 1 : level.start()) - (i == index ? 1 : 0);
                definition.used[i] = true;
            }
        }
        if (definition.counters[index] < Integer.MAX_VALUE) {
            definition.counters[index]++;
        }
        for (int i = index + 1; i < LEVELS; i++) {
            Level level = level(list, definition, i);
            boolean restarts = level == null || level.restart() < 0 || index < level.restart();
            if (restarts && !(level != null && level.restart() == 0)) {
                definition.used[i] = false;
            }
        }
    }

    private static String marker(ListInstance list, Definition definition, int index, Level level) {
        if (level.format().equals("bullet")) {
            return bullet(level.text());
        }
        if (level.format().equals("none")) {
            return "";
        }
        StringBuilder marker = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean number =
                    c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9';
            if (!number) {
                marker.append(c);
                continue;
            }
            int other = text.charAt(++i) - '1';
            Level shown = other == index ? level : level(list, definition, other);
            String format = shown == null || level.legal() ? "decimal" : shown.format();
            marker.append(NumberFormats.format(definition.counters[other], format));
        }
        return marker.toString().strip();
    }

    /** Bullets are characters of any font; which one is no matter. */
    private static String bullet(String text) {
        if (text.isBlank()) {
            return "";
        }
        int c = text.codePointAt(0);
        return c == '-' || c == '\u2013' || c == '\u2014' ? text.strip() : "•";
    }

    private static @Nullable Level level(ListInstance list, Definition definition, int index) {
        Level own = list.levels.get(index);
        return own != null ? own : definition.levels[index];
    }

    /** A definition may be that of another one, which a style links to. */
    private @Nullable Definition definition(int id) {
        Definition definition = definitions.get(id);
        if (definition != null && definition.numberStyleLink != null) {
            for (Definition other : definitions.values()) {
                if (definition.numberStyleLink.equals(other.styleLink)) {
                    return other;
                }
            }
        }
        return definition;
    }
}
