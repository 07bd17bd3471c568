// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that are open: code that Word computes text from, and the text that it computed. Fields may be nested. */
final class Fields {

    private static final Pattern HYPERLINK = Pattern.compile(
            "\\s*HYPERLINK\\s+(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\\\\\"]\\S*))?(?:.*?\\\\l\\s+\"(?<anchor>[^\"]*)\")?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int DEEP = 100;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
        private @Nullable String link;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /**
     * Reads the element {@code fldChar}.
     *
     * @param xml at the start of the element
     * @return the text of a form field that it has, such as a box; empty for none
     * @throws IOException if the XML is not well-formed
     */
    String character(XmlCursor xml) throws IOException {
        String type = xml.attribute("fldCharType");
        String form = formField(xml);
        if ("begin".equals(type) && open.size() < DEEP) {
            open.push(new Field());
        } else if ("separate".equals(type) && !open.isEmpty()) {
            Field field = open.peek();
            field.inResult = true;
            field.link = link(field.code.toString());
        } else if ("end".equals(type)) {
            open.poll();
        }
        return form;
    }

    void code(String text) {
        Field field = open.peek();
        if (field != null && !field.inResult && field.code.length() < 10_000) {
            field.code.append(text);
        }
    }

    /** {@return whether text is part of a field's code, not of the document's text} */
    boolean inCode() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    /** {@return the target of the innermost link that is open, or null} */
    @Nullable
    String link() {
        for (Field field : open) {
            if (field.link != null) {
                return field.link;
            }
        }
        return null;
    }

    /**
     * Returns the target of a link's code.
     *
     * @param code the code of a field
     * @return the target, or null if it is not a link
     */
    static @Nullable String link(String code) {
        Matcher matcher = HYPERLINK.matcher(code);
        if (!matcher.matches()) {
            return null;
        }
        String address = matcher.group("quoted") != null ? matcher.group("quoted") : matcher.group("bare");
        String anchor = matcher.group("anchor");
        return (address == null ? "" : address) + (anchor == null ? "" : "#" + anchor);
    }

    /** What a form shows: a box that is checked or not, the choice of a list. */
    private static String formField(XmlCursor xml) throws IOException {
        String[] shown = {""};
        xml.children(data -> {
            if (data.equals("ffData")) {
                xml.children(kind -> {
                    if (kind.equals("checkBox")) {
                        shown[0] = checkBox(xml) ? "☒" : "☐";
                    } else if (kind.equals("ddList")) {
                        shown[0] = choice(xml);
                    }
                });
            }
        });
        return shown[0];
    }

    private static boolean checkBox(XmlCursor xml) throws IOException {
        Boolean[] states = {null, null};
        xml.children(name -> {
            if (name.equals("checked")) {
                states[0] = xml.isOn();
            } else if (name.equals("default")) {
                states[1] = xml.isOn();
            }
        });
        return Boolean.TRUE.equals(states[0] != null ? states[0] : states[1]);
    }

    private static String choice(XmlCursor xml) throws IOException {
        int[] chosen = {0};
        List<String> choices = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("result")) {
                chosen[0] = xml.number("val", 0);
            } else if (name.equals("listEntry")) {
                choices.add(String.valueOf(xml.attribute("val")));
            }
        });
        return chosen[0] >= 0 && chosen[0] < choices.size() ? choices.get(chosen[0]) : "";
    }
}
