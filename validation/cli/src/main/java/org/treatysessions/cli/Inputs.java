// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs of a run.
 *
 * @param all the inputs, in their order
 * @param passedOver the files of folders that are of no known kind
 * @param repeated the names of inputs that are the same file as an earlier one, with the name of that one
 * @param lists the files with lists of inputs
 */
record Inputs(List<Input> all, List<String> passedOver, Map<String, String> repeated, List<Path> lists) {

    /** The maximum number of names in a message. */
    private static final int MAX_NAMES = 5;

    Inputs {
        all = List.copyOf(all);
        passedOver = List.copyOf(passedOver);
        lists = List.copyOf(lists);
    }

    /** Prints which files are not read, or only once. */
    void printNotes(CliContext context, Messages messages) {
        if (!passedOver.isEmpty()) {
            context.printLine(
                    messages.get("inputs.passed-over", Map.of("count", passedOver.size(), "names", names(passedOver))));
        }
        repeated.forEach((name, first) ->
                context.printLine(messages.get("inputs.repeated", Map.of("name", name, "first", first))));
    }

    private static String names(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(MAX_NAMES, names.size())));
        if (names.size() > MAX_NAMES) {
            shown.add("\u2026");
        }
        return String.join(", ", shown);
    }

    /** {@return the files that must not be overwritten, by their names} */
    Map<String, Path> files(CliContext context) {
        Map<String, Path> files = new LinkedHashMap<>();
        all.forEach(input -> files.putAll(input.files(context)));
        lists.forEach(list -> files.put(list.toString(), list));
        return files;
    }
}
