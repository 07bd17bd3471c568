// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadLimits.Limit;

/** Reads the structure tree of a tagged PDF, and what its elements paint. */
final class StructureTree {

    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName KIDS = COSName.getPDFName("K");
    private static final COSName TYPE = COSName.getPDFName("S");
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    /** More elements than any document of 2,000 pages has. */
    private static final int ELEMENTS = 2_000_000;

    /** Types that are more specific than the standard type of their role. */
    private static final Map<String, String> KEPT_TYPES = Map.of(
            "Footnote", "Note",
            "Endnote", "Note",
            "FENote", "Note",
            "Artifact", "Artifact",
            "Header", "Artifact",
            "Footer", "Artifact",
            "Title", "H1");

    private final IdentityHashMap<COSDictionary, Integer> pages;
    private final List<PageContent> contents;
    private final Map<String, String> roles = new HashMap<>();
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Map<Integer, List<Glyph>>> marked = new ArrayList<>();
    private final Set<Long> used = new java.util.HashSet<>();
    private final int depthLimit;
    private int elements;

    private StructureTree(IdentityHashMap<COSDictionary, Integer> pages, List<PageContent> contents, int depthLimit) {
        this.pages = pages;
        this.contents = contents;
        this.depthLimit = depthLimit;
    }

    /**
     * Reads the tree.
     *
     * @param catalog the document's catalog
     * @param pages the numbers of the pages, counted from 1
     * @param contents what the pages paint
     * @param depthLimit how deep elements may be nested
     * @return the root, with content that no element has after the last page's; empty if the document has no tags, or none
     *     for a good part of its text
     * @throws LimitExceededException if elements are nested too deep, or are too many
     */
    static Optional<Tag.Element> read(
            COSDictionary catalog,
            IdentityHashMap<COSDictionary, Integer> pages,
            List<PageContent> contents,
            int depthLimit)
            throws LimitExceededException {
        if (!(catalog.getDictionaryObject(ROOT) instanceof COSDictionary root)) {
            return Optional.empty();
        }
        StructureTree tree = new StructureTree(pages, contents, depthLimit);
        return tree.read(root);
    }

    private Optional<Tag.Element> read(COSDictionary root) throws LimitExceededException {
        if (root.getDictionaryObject(ROLE_MAP) instanceof COSDictionary map) {
            map.keySet().forEach(name -> {
                if (map.getDictionaryObject(name) instanceof COSName role) {
                    roles.put(name.getName(), role.getName());
                }
            });
        }
        for (PageContent content : contents) {
            Map<Integer, List<Glyph>> byMark = new HashMap<>();
            content.glyphs()
                    .forEach(glyph -> byMark.computeIfAbsent(glyph.mcid(), mark -> new ArrayList<>())
                            .add(glyph));
            marked.add(byMark);
        }
        List<Tag> kids = new ArrayList<>();
        addKids(root.getDictionaryObject(KIDS), 0, 0, kids);
        int painted = 0;
        int tagged = 0;
        List<Tag> untagged = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            List<Glyph> left = new ArrayList<>();
            for (Glyph glyph : contents.get(i).glyphs()) {
                if (glyph.isBlank() || glyph.mcid() == Glyph.ARTIFACT) {
                    continue;
                }
                painted++;
                if (used.contains(key(i + 1, glyph.mcid()))) {
                    tagged++;
                } else {
                    left.add(glyph);
                }
            }
            if (!left.isEmpty()) {
                untagged.add(new Tag.Element("P", 1, 1, List.of(new Tag.Content(left))));
            }
        }
        if (tagged == 0 || tagged < painted * 0.9) {
            return Optional.empty();
        }
        kids.addAll(untagged);
        return Optional.of(new Tag.Element("Document", 1, 1, kids));
    }

    private void addKids(@Nullable COSBase kid, int page, int depth, List<Tag> out) throws LimitExceededException {
        if (kid instanceof COSArray array) {
            if (depth > depthLimit || !visited.add(array)) {
                return;
            }
            for (int i = 0; i < array.size(); i++) {
                addKids(array.getObject(i), page, depth + 1, out);
            }
        } else if (kid instanceof COSInteger mcid) {
            addContent(page, mcid.intValue(), out);
        } else if (kid instanceof COSDictionary dictionary) {
            int onPage = page(dictionary, page);
            COSName type = dictionary.getCOSName(COSName.TYPE);
            if (type != null && type.getName().equals("MCR")) {
                addContent(onPage, dictionary.getInt(COSName.MCID, -1), out);
            } else if (type == null || !type.getName().equals("OBJR")) {
                addElement(dictionary, onPage, depth, out);
            }
        }
    }

    private void addElement(COSDictionary element, int page, int depth, List<Tag> out) throws LimitExceededException {
        if (!visited.add(element)) {
            return;
        }
        if (depth > depthLimit) {
            throw new LimitExceededException(Limit.DEPTH);
        }
        if (++elements > ELEMENTS) {
            throw new LimitExceededException(Limit.CONTENT);
        }
        List<Tag> kids = new ArrayList<>();
        addKids(element.getDictionaryObject(KIDS), page, depth + 1, kids);
        out.add(new Tag.Element(type(element), span(element, ROW_SPAN), span(element, COLUMN_SPAN), kids));
    }

    private void addContent(int page, int mcid, List<Tag> out) {
        if (page < 1 || mcid < 0 || !used.add(key(page, mcid))) {
            return;
        }
        List<Glyph> glyphs = marked.get(page - 1).get(mcid);
        if (glyphs != null) {
            out.add(new Tag.Content(glyphs));
        }
    }

    private int page(COSDictionary dictionary, int otherwise) {
        return dictionary.getDictionaryObject(PAGE) instanceof COSDictionary page
                ? pages.getOrDefault(page, otherwise)
                : otherwise;
    }

    private String type(COSDictionary element) {
        COSName name = element.getCOSName(TYPE);
        String type = name == null ? "NonStruct" : name.getName();
        for (int i = 0; i < 20; i++) {
            if (KEPT_TYPES.containsKey(type)) {
                return KEPT_TYPES.get(type);
            }
            String role = roles.get(type);
            if (role == null || role.equals(type)) {
                return type;
            }
            type = role;
        }
        return type;
    }

    /** The span of a cell: an attribute of the element, or of one of its attribute dictionaries. */
    private static int span(COSDictionary element, COSName name) {
        COSBase attributes = element.getDictionaryObject(ATTRIBUTES);
        int span = 1;
        if (attributes instanceof COSDictionary dictionary) {
            span = span(dictionary.getDictionaryObject(name));
        } else if (attributes instanceof COSArray array) {
            for (int i = 0; i < Math.min(20, array.size()); i++) {
                if (array.getObject(i) instanceof COSDictionary dictionary) {
                    span = Math.max(span, span(dictionary.getDictionaryObject(name)));
                }
            }
        }
        return Math.min(span, 1_000);
    }

    private static int span(@Nullable COSBase value) {
        return value instanceof COSNumber number ? Math.max(1, number.intValue()) : 1;
    }

    private static long key(int page, int mcid) {
        return ((long) page << 32) | (mcid & 0xFFFFFFFFL);
    }
}
