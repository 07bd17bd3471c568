// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.FormatReader;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.ReadProblem.Reason;

/**
 * Reads web pages.
 *
 * @since 0.1
 */
public final class HtmlReader implements FormatReader {

    /** What browsers write into pages that they save. */
    private static final Pattern SAVED_FROM = Pattern.compile("\\s*saved from url=\\(\\d+\\)(\\S+)\\s*");

    /** More tags than any page of text has; each takes memory, however short it is. */
    private static final int MAX_TAGS = 1_000_000;

    /** Makes a reader. */
    public HtmlReader() {}

    @Override
    public ReadDocument read(String file, byte[] content, ReadLimits limits) {
        try {
            if (content.length > limits.fileBytes()) {
                throw new LimitExceededException(Limit.FILE_BYTES);
            }
            Document page = parse(content, limits.depth());
            List<Block> blocks = new PageBlocks(page).blocks();
            if (blocks.isEmpty()) {
                return ReadDocument.unreadable(file, DocumentFormat.HTML, Reason.EMPTY);
            }
            ReadDocument document = ReadDocument.of(file, DocumentFormat.HTML, blocks);
            return address(page).map(document::withAddress).orElse(document);
        } catch (LimitExceededException e) {
            return ReadDocument.limit(file, DocumentFormat.HTML, e, limits);
        }
    }

    private static Document parse(byte[] content, int depthLimit) throws LimitExceededException {
        int tags = 0;
        for (byte b : content) {
            if (b == '<' && ++tags > MAX_TAGS) {
                throw new LimitExceededException(Limit.CONTENT);
            }
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(HtmlCharset.decode(content), "");
        int[] deepest = {0};
        NodeTraversor.traverse((Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth), page);
        if (deepest[0] > depthLimit) {
            throw new LimitExceededException(Limit.DEPTH);
        }
        return page;
    }

    /** The address that the page was saved from, or that it calls its own. */
    private static Optional<String> address(Document page) {
        @Nullable String[] saved = {null};
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (saved[0] == null && node instanceof Comment comment) {
                        saved[0] = savedFrom(comment.getData());
                    }
                },
                page);
        String address = saved[0];
        if (address != null) {
            return Optional.of(address);
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical).map(link -> link.attr("href")).filter(href -> href.startsWith("http"));
    }

    private static @Nullable String savedFrom(String comment) {
        Matcher matcher = SAVED_FROM.matcher(comment);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
