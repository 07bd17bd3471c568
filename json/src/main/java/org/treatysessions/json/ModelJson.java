// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.FindingOrder;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.ObjectFormat;
import org.treatysessions.model.meta.ModelType;

/**
 * Reads and writes JSON documents of any type that a {@link ModelType} describes, such as a configuration.
 *
 * <p>Documents are read strictly, with all structural findings at once, as {@link SessionJson} reads sessions. Immutable
 * and thread-safe.
 *
 * @param <T> the Java type of the document
 * @since 0.1
 */
public final class ModelJson<T> {

    private final ObjectFormat<T, ?> format;
    private final DocumentReader<T> documents;

    private ModelJson(ModelType<T, ?> type, ReadLimits limits) {
        format = ObjectFormat.ofDocument(type);
        documents = new DocumentReader<>(format, FormatReader.Strictness.NO_FINDINGS, limits);
    }

    /**
     * Returns the JSON format of a type.
     *
     * @param type the type of the documents
     * @param limits the limits for reading
     * @param <T> the Java type of the documents
     * @return the format
     */
    public static <T> ModelJson<T> of(ModelType<T, ?> type, ReadLimits limits) {
        return new ModelJson<>(type, limits);
    }

    /**
     * The result of reading a document: a value or findings.
     *
     * @param value the value; empty if there are findings
     * @param findings the structural findings, in the order of the members of the type, with their locations
     * @param <T> the Java type of the document
     */
    public record Result<T>(Optional<T> value, List<Finding> findings) {}

    /**
     * Reads a document from text.
     *
     * @param text the JSON text
     * @return the value or the findings
     * @throws IllegalArgumentException if the builder of the type rejects the values
     */
    public Result<T> parse(String text) {
        return result(documents.read(text));
    }

    /**
     * Reads a document from bytes.
     *
     * @param bytes the JSON text in UTF-8
     * @return the value or the findings
     * @throws IllegalArgumentException if the builder of the type rejects the values
     */
    public Result<T> read(byte[] bytes) {
        return result(documents.read(bytes));
    }

    private Result<T> result(ParsedDocument<T> document) {
        return new Result<>(
                Optional.ofNullable(document.value()), FindingOrder.sorted(document.findings(), format.type()));
    }

    /**
     * Writes a document.
     *
     * @param value the value
     * @return the JSON text in the canonical layout, with a line break at the end
     */
    public String toText(T value) {
        return format.toText(value);
    }
}
