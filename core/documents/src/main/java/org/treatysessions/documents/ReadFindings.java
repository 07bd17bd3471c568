// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadProblem;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.Problem;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.SourcePlace;

/** Makes findings of what readers and interpreters report. */
final class ReadFindings {

    /** So much of a block is shown before and after the words. */
    private static final int AROUND = 200;

    private ReadFindings() {}

    static List<Finding> of(ReadDocument document) {
        List<Finding> findings = new ArrayList<>();
        SourcePlace whole = SourcePlace.document(document.file());
        for (ReadProblem problem : document.problems()) {
            Finding finding = of(problem);
            findings.add(
                    problem instanceof ReadProblem.ColumnsUnclear columns
                            ? document.textBlocks().stream()
                                    .filter(block -> block.name().equals(new BlockName.Line(columns.line())))
                                    .findFirst()
                                    .map(block -> withBlock(finding, document, block))
                                    .orElse(finding.withPlace(whole))
                            : finding.withPlace(whole));
        }
        return findings;
    }

    private static Finding withBlock(Finding finding, ReadDocument document, TextBlock block) {
        String text = block.text().text();
        return finding.withExcerpt(excerpt(text, 0, text.length())).withPlace(document.place(block));
    }

    private static Finding of(ReadProblem problem) {
        if (problem instanceof ReadProblem.Unreadable unreadable) {
            return Finding.of(
                    ImportRule.UNREADABLE,
                    "",
                    Argument.REASON.of(unreadable.reason().code()));
        }
        if (problem instanceof ReadProblem.NoText noText) {
            return Finding.of(ImportRule.NO_TEXT, "", Argument.COUNT.of(noText.pages()));
        }
        if (problem instanceof ReadProblem.TextLayerBroken broken) {
            return Finding.of(ImportRule.TEXT_LAYER_BROKEN, "", Argument.COUNT.of(broken.page()));
        }
        if (problem instanceof ReadProblem.ColumnsUnclear columns) {
            return Finding.of(ImportRule.COLUMNS_UNCLEAR, "", Argument.COUNT.of(columns.line()));
        }
        ReadProblem.LimitExceeded limit = (ReadProblem.LimitExceeded) problem;
        return Finding.of(ImportRule.LIMIT, "", Argument.REASON.of(limit.limit().code()), Argument.LENGTH.of((int)
                Math.min(Integer.MAX_VALUE, limit.maximum())));
    }

    static Finding unknown(ReadDocument document) {
        Finding finding = Finding.of(ImportRule.DOCUMENT_UNKNOWN, "");
        SourcePlace whole = SourcePlace.document(document.file());
        return document.textBlocks().stream()
                .filter(block -> !block.text().isEmpty())
                .findFirst()
                .map(TextBlock::text)
                .map(text -> finding.withExcerpt(excerpt(text.text(), 0, Math.min(text.length(), AROUND))))
                .orElse(finding)
                .withPlace(whole);
    }

    static Finding of(Problem problem) {
        Finding finding = Finding.of(
                        problem.rule(),
                        problem.pointer().toString(),
                        problem.arguments().toArray(ArgumentValue<?>[]::new))
                .withPlace(problem.place());
        return problem.block()
                .map(text -> finding.withExcerpt(
                        excerpt(text, problem.place().from(), problem.place().to())))
                .orElse(finding);
    }

    /** Returns words with the text of their block around them. */
    static Excerpt excerpt(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), Math.min(to, from + 2 * AROUND) + AROUND);
        String line = text.substring(start, end).replace('\n', ' ');
        return new Excerpt(
                List.of(new Excerpt.Line(0, line, start > 0, end < text.length())),
                0,
                from - start,
                Math.min(to, end) - start);
    }
}
