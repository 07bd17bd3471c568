// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatysessions.documents.block.ReadProblem.Reason;
import org.treatysessions.finding.SourcePlace;

/**
 * A document as a reader returns it.
 *
 * @param file the name of the document's file
 * @param format the format; empty if it is none that is read
 * @param address the address that a web page was saved from, as it is written there
 * @param blocks the blocks in reading order; none if the document could not be read
 * @param problems what kept the reader from reading the document, or from trusting what it read
 * @since 0.1
 */
public record ReadDocument(
        String file,
        Optional<DocumentFormat> format,
        Optional<String> address,
        List<Block> blocks,
        List<ReadProblem> problems) {

    /**
     * Makes a document.
     *
     * @param file the name of the document's file
     * @param format the format
     * @param address the address that a web page was saved from
     * @param blocks the blocks
     * @param problems the problems
     */
    public ReadDocument {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /**
     * Returns a document that was read without a problem.
     *
     * @param file the name of its file
     * @param format its format
     * @param blocks its blocks
     * @return the document
     */
    public static ReadDocument of(String file, DocumentFormat format, List<Block> blocks) {
        return new ReadDocument(file, Optional.of(format), Optional.empty(), blocks, List.of());
    }

    /**
     * Returns a document that could not be read.
     *
     * @param file the name of its file
     * @param format its format; empty if it is none that is read
     * @param problem the problem
     * @return the document, without blocks
     */
    public static ReadDocument problem(String file, Optional<DocumentFormat> format, ReadProblem problem) {
        return new ReadDocument(file, format, Optional.empty(), List.of(), List.of(problem));
    }

    /**
     * Returns a document that could not be read.
     *
     * @param file the name of its file
     * @param format its format
     * @param reason the reason
     * @return the document, without blocks
     */
    public static ReadDocument unreadable(String file, DocumentFormat format, Reason reason) {
        return problem(file, Optional.of(format), new ReadProblem.Unreadable(reason));
    }

    /**
     * Returns a document that exceeds a limit.
     *
     * @param file the name of its file
     * @param format its format
     * @param exceeded the limit that it exceeds
     * @param limits the limits
     * @return the document, without blocks
     */
    public static ReadDocument limit(
            String file, DocumentFormat format, LimitExceededException exceeded, ReadLimits limits) {
        return problem(
                file,
                Optional.of(format),
                new ReadProblem.LimitExceeded(exceeded.limit(), limits.maximum(exceeded.limit())));
    }

    /**
     * Returns this document with the address that it was saved from.
     *
     * @param newAddress the address
     * @return the document
     */
    public ReadDocument withAddress(String newAddress) {
        return new ReadDocument(file, format, Optional.of(newAddress), blocks, problems);
    }

    /**
     * Returns this document with a further problem.
     *
     * @param problem the problem
     * @return the document
     */
    public ReadDocument withProblem(ReadProblem problem) {
        return new ReadDocument(
                file,
                format,
                address,
                blocks,
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    /** {@return all text blocks, those in tables too, in reading order} */
    public List<TextBlock> textBlocks() {
        return Blocks.texts(blocks).toList();
    }

    /**
     * Returns the place of words of this document.
     *
     * @param block the block that has the words
     * @param from the first character in the block's text
     * @param to the character after the last one
     * @return the place
     */
    public SourcePlace place(TextBlock block, int from, int to) {
        RichText text = block.text();
        int page = text.spans().isEmpty() ? 0 : text.spanAt(from).page();
        return new SourcePlace(file, page, block.position(), block.name(), from, to);
    }

    /**
     * Returns the place of a whole block of this document.
     *
     * @param block the block
     * @return the place
     */
    public SourcePlace place(TextBlock block) {
        return place(block, 0, block.text().length());
    }
}
