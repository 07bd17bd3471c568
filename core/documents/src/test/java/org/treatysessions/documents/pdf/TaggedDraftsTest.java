// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;
import org.treatysessions.documents.block.BlockDump;
import org.treatysessions.documents.block.ReadLimits;

/** PDFs with tags. */
class TaggedDraftsTest {

    private static String dump(PdfFile file) {
        return BlockDump.of(new PdfReader(true).read("a.pdf", file.bytes(), ReadLimits.STANDARD));
    }

    @Test
    void elementsAreBlocksInTheOrderOfTheTree() {
        PdfFile file = new PdfFile();
        PDStructureElement document = file.element("Document");
        PDStructureElement heading = file.element(document, "H2");
        PDStructureElement paragraph = file.element(document, "P");
        PDStructureElement point = file.element(document, "P");
        file.tagged(paragraph, 80, 200, "1. The Committee considered").tagged(paragraph, 80, 212, "the report.");
        file.tagged(point, 80, 230, "(a) A point").tagged(heading, 80, 300, "I. Introduction");
        assertThat(dump(file))
                .isEqualTo("H2 <I.> Introduction\nP <1.> The Committee considered the report.\nL1 <(a)> A point\n");
    }

    @Test
    void rolesStandForStandardTypes() {
        PdfFile file = new PdfFile();
        file.root().setRoleMap(Map.of("Chapter", "Inner", "Inner", "H1", "Loop", "Loop2", "Loop2", "Loop"));
        file.tagged(file.element("Chapter"), 80, 100, "Reporting").tagged(file.element("Loop"), 80, 120, "Text");
        assertThat(dump(file)).isEqualTo("H1 Reporting\nP Text\n");
    }

    @Test
    void aTableHasItsRowsAndSpans() {
        PdfFile file = new PdfFile();
        PDStructureElement table = file.element("Table");
        PDStructureElement head = file.element(file.element(table, "THead"), "TR");
        PDStructureElement wide = file.element(head, "TH");
        PDStructureElement body = file.element(file.element(table, "TBody"), "TR");
        file.tagged(wide, 80, 100, "CRC");
        file.tagged(file.element(file.element(body, "TD"), "P"), 80, 120, "Due date");
        file.tagged(file.element(file.element(body, "TD"), "P"), 200, 120, "2017");
        COSDictionary span = new COSDictionary();
        span.setItem(COSName.O, COSName.getPDFName("Table"));
        span.setInt(COSName.getPDFName("ColSpan"), 2);
        wide.getCOSObject().setItem(COSName.A, span);
        assertThat(dump(file)).isEqualTo("T\n R\n  C1+1x2 CRC\n R\n  C1 Due date\n  C2 2017\n");
    }

    @Test
    void cellsThatAreNotTaggedBecauseTheyAreEmptyLeaveTheirColumns() {
        PdfFile file = new PdfFile();
        PDStructureElement table = file.element("Table");
        PDStructureElement head = file.element(table, "TR");
        PDStructureElement row = file.element(table, "TR");
        file.tagged(file.element(head, "TH"), 200, 100, "CRC").tagged(file.element(head, "TH"), 300, 100, "OPAC");
        file.tagged(file.element(row, "TH"), 80, 120, "Due").tagged(file.element(row, "TD"), 200, 120, "2017");
        file.tagged(file.element(row, "TD"), 300, 120, "2018");
        assertThat(dump(file)).isEqualTo("T\n R\n  C2 CRC\n  C3 OPAC\n R\n  C1 Due\n  C2 2017\n  C3 2018\n");
    }

    @Test
    void headsOfTablesThatEachPageRepeatsAreOneCell() {
        PdfFile file = new PdfFile();
        PDStructureElement table = file.element("Table");
        PDStructureElement head = file.element(file.element(table, "TR"), "TH");
        PDStructureElement row = file.element(table, "TR");
        file.tagged(head, 80, 700, "CRC").page().tagged(head, 80, 60, "CRC");
        file.tagged(file.element(row, "TD"), 80, 80, "2017").tagged(file.element(row, "TD"), 200, 80, "2018");
        assertThat(dump(file)).isEqualTo("T\n R\n  C1 CRC\n R\n  C1 2017\n  C2 2018\n");
    }

    @Test
    void notesFollowTheParagraphTheyAreIn() {
        PdfFile file = new PdfFile();
        file.root().setRoleMap(Map.of("Footnote", "Note"));
        PDStructureElement paragraph = file.element("P");
        PDStructureElement start = file.element(paragraph, "Span");
        PDStructureElement link = file.element(paragraph, "Link");
        PDStructureElement call = file.element(link, "Span");
        PDStructureElement note = file.element(file.element(link, "Footnote"), "P");
        PDStructureElement end = file.element(paragraph, "Span");
        file.tagged(start, 80, 100, "1. The report of Togo").tagged(call, 170, 96, 6, PdfFile.PLAIN, "1");
        file.tagged(end, 176, 100, "at its meeting.").tagged(note, 80, 700, "1 CRC/C/TGO/1.");
        assertThat(dump(file)).isEqualTo("P <1.> The report of Togo^1 at its meeting.\nN <1> CRC/C/TGO/1.\n");
    }

    @Test
    void artifactsAreFurniture() {
        PdfFile file = new PdfFile();
        file.tagged(file.element("P"), 80, 100, "Text")
                .artifact(80, 40, "CRC/C/1")
                .artifact(80, 800, "GE.18-1");
        assertThat(dump(file)).isEqualTo("P Text\nF page-head CRC/C/1\nF page-foot GE.18-1\n");
    }

    @Test
    void itemsOfListsHaveTheirLabels() {
        PdfFile file = new PdfFile();
        PDStructureElement list = file.element("L");
        PDStructureElement numbered = file.element(list, "LI");
        PDStructureElement drawn = file.element(list, "LI");
        file.tagged(file.element(numbered, "Lbl"), 80, 100, "12.")
                .tagged(file.element(numbered, "LBody"), 100, 100, "Numbered");
        file.tagged(file.element(drawn, "Lbl"), 80, 120, " ").tagged(file.element(drawn, "LBody"), 100, 120, "Drawn");
        assertThat(dump(file)).isEqualTo("P <12.> Numbered\nL1 <•> Drawn\n");
    }

    @Test
    void aParagraphThatAPageCutsIsOne() {
        PdfFile file = new PdfFile();
        file.tagged(file.element("P"), 80, 700, "1. The Committee notes that").page();
        file.tagged(file.element("P"), 80, 100, "the State party acted.")
                .tagged(file.element("P"), 80, 120, "2. Next.");
        assertThat(dump(file)).isEqualTo("P <1.> The Committee notes that the State party acted.\nP <2.> Next.\n");
    }

    @Test
    void inANumberedDocumentAParagraphWithoutNumberOnTopOfAPageGoesOn() {
        PdfFile file = new PdfFile();
        for (int i = 1; i <= 10; i++) {
            file.tagged(file.element("P"), 80, 100 + 20 * i, i + ". The Committee.");
        }
        file.page().tagged(file.element("P"), 80, 100, "The Committee also notes it.");
        assertThat(dump(file)).endsWith("P <10.> The Committee. The Committee also notes it.\n");
    }

    @Test
    void textThatNoElementHasIsNotLost() {
        PdfFile file = new PdfFile();
        file.tagged(file.element("P"), 80, 100, "A paragraph that is long enough to be most of the text.")
                .text(80, 120, "Left");
        assertThat(dump(file)).isEqualTo("P A paragraph that is long enough to be most of the text.\nP Left\n");
    }

    @Test
    void tagsThatHaveLittleOfTheTextAreIgnored() {
        PdfFile file = new PdfFile();
        file.tagged(file.element("H1"), 80, 100, "Tag").text(80, 140, "A paragraph that is most of the text.");
        assertThat(dump(file)).isEqualTo("P Tag\nP A paragraph that is most of the text.\n");
    }

    @Test
    void aLineThatTheAuthorBrokeIsBroken() {
        PdfFile file = new PdfFile();
        PDStructureElement paragraph = file.element("P");
        file.tagged(paragraph, 80, 100, "Additional comments:")
                .tagged(paragraph, 80, 112, "The report was presented at the pre-session by two young people.");
        assertThat(dump(file))
                .isEqualTo(
                        "P Additional comments:\\nThe report was presented at the pre-session by two young people.\n");
    }

    @Test
    void replacedTextIsThatOfTheReplacement() throws Exception {
        PdfFile file = new PdfFile();
        PDStructureElement paragraph = file.element("P");
        file.tagged(paragraph, 80, 100, "Text");
        COSDictionary replacement = new COSDictionary();
        replacement.setString(COSName.ACTUAL_TEXT, "shown");
        file.content().beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(replacement));
        file.text(200, 100, "xyz");
        file.content().endMarkedContent();
        assertThat(dump(file)).contains("shown").doesNotContain("xyz");
    }

    @Test
    void elementsWithoutMeaningBesideEachOtherAreATable() {
        PdfFile file = new PdfFile();
        PDStructureElement table = file.element("NonStruct");
        String[][] rows = {{"Written replies"}, {"Submission", "2 July 2018"}, {"Due date", "-"}};
        for (int i = 0; i < rows.length; i++) {
            PDStructureElement row = file.element(table, "NonStruct");
            for (int j = 0; j < rows[i].length; j++) {
                PDStructureElement cell = file.element(row, "NonStruct");
                file.tagged(file.element(cell, "NonStruct"), 80 + 60 * j, 100 + 15 * i, rows[i][j]);
            }
        }
        PDStructureElement paragraph = file.element("P");
        file.tagged(file.element(paragraph, "NonStruct"), 80, 200, "Text in ");
        file.tagged(file.element(paragraph, "NonStruct"), 120, 200, "two runs.");
        assertThat(dump(file)).isEqualTo("""
                T
                 R
                  C1 Written replies
                 R
                  C1 Submission
                  C2 2 July 2018
                 R
                  C1 Due date
                  C2 -
                P Text in two runs.
                """);
    }
}
