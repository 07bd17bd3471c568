// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;

/**
 * One of the files of a run.
 *
 * @param order its position in the run, counted from 1
 * @param name its name in findings: that of the option, or for a pattern the name of the file system
 * @param resource its location, for the file system
 * @param size its length in bytes
 * @param isSeekable whether reading can start anywhere in it
 */
record SourceFile(int order, String name, String resource, long size, boolean isSeekable) implements Serializable {

    /**
     * Finds the files of names and patterns, in their order.
     *
     * @throws IOException if there is no such file
     * @throws IllegalArgumentException if the extension of a file is unknown
     */
    static List<SourceFile> matching(List<String> patterns) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String pattern : patterns) {
            boolean isPattern = FileSystems.hasGlobWildcard(pattern);
            List<MatchResult.Metadata> found = new ArrayList<>(
                    FileSystems.match(pattern, EmptyMatchTreatment.DISALLOW).metadata());
            found.sort(Comparator.comparing(file -> file.resourceId().toString()));
            for (MatchResult.Metadata file : found) {
                String resource = file.resourceId().toString();
                SourceFile source = new SourceFile(
                        files.size() + 1,
                        isPattern ? resource : pattern,
                        resource,
                        file.sizeBytes(),
                        file.isReadSeekEfficient());
                source.source();
                files.add(source);
            }
        }
        return files;
    }

    RecordSource source() {
        return RecordSource.fromFileName(name)
                .orElseThrow(() -> new IllegalArgumentException("Unknown file type '" + name
                        + "'; expected: .ndjson, .jsonl or .json, optionally followed by .gz"))
                .withOrder(order);
    }

    /** Whether several workers can read it at once. */
    boolean hasParts() {
        RecordSource source = source();
        return isSeekable && source.format() == RecordFormat.NDJSON && !source.isGzip();
    }
}
