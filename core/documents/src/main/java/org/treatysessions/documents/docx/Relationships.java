// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relationships of a part: its links, and the parts that belong to it. */
final class Relationships {

    private record Target(String type, String address) {}

    private final Map<String, Target> targets = new HashMap<>();
    private final String folder;

    private Relationships(String folder) {
        this.folder = folder;
    }

    /**
     * Reads the relationships of a part.
     *
     * @param file the document's file
     * @param part the name of the part; empty for those of the whole file
     * @param depthLimit how deep elements may be nested
     * @return its relationships; none if it has no part for them
     * @throws IOException if these are not well-formed
     */
    static Relationships of(ZipParts file, String part, int depthLimit) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        Relationships relationships = new Relationships(part.substring(0, slash));
        Optional<byte[]> rels = file.part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (rels.isPresent()) {
            XmlCursor xml = new XmlCursor(rels.get(), depthLimit);
            xml.children(name -> {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null) {
                    relationships.targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), target));
                }
            });
        }
        return relationships;
    }

    /**
     * Returns the address of a link.
     *
     * @param id the relationship's id
     * @return its target as written, or null if there is none
     */
    @Nullable
    String address(@Nullable String id) {
        Target target = id == null ? null : targets.get(id);
        return target == null ? null : target.address();
    }

    /**
     * Returns the name of the part that an id names.
     *
     * @param id the relationship's id
     * @return the part's name, or empty if there is none
     */
    Optional<String> part(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : targets.get(id)).map(target -> resolve(target.address()));
    }

    /**
     * Returns the name of the part of a type.
     *
     * @param type the last part of the relationship's type, such as {@code numbering}
     * @return the part's name, or empty if there is none
     */
    Optional<String> partOfType(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(target -> resolve(target.address()))
                .findFirst();
    }

    /**
     * Returns the names of all parts of a type.
     *
     * @param type the last part of the relationship's type, such as {@code header}
     * @return the parts' names, in the order of their ids
     */
    List<String> partsOfType(String type) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().type().equals(type))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> resolve(entry.getValue().address()))
                .toList();
    }

    private String resolve(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, Math.max(0, base.lastIndexOf('/', base.length() - 2) + 1));
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
