// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.treatysessions.documents.block.BlockDump;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;

/** PDFs without tags. */
class PositionDraftsTest {

    private static final String LONG =
            "The Committee considered the report and welcomes the measures that the State party took in";

    private static ReadDocument read(PdfFile file) {
        return new PdfReader(true).read("a.pdf", file.bytes(), ReadLimits.STANDARD);
    }

    private static String dump(PdfFile file) {
        return BlockDump.of(read(file));
    }

    @Test
    void linesOfAParagraphAreJoined() {
        assertThat(dump(new PdfFile()
                        .lines(80, 100, "1.   " + LONG, "its laws.")
                        .lines(80, 142, "2.   " + LONG, "its policies.")))
                .isEqualTo("P <1.> " + LONG + " its laws.\nP <2.> " + LONG + " its policies.\n");
    }

    @Test
    void aShortLineEndsAParagraph() {
        assertThat(dump(new PdfFile()
                        .lines(80, 100, "Country session: Togo", "Date of session: 31 May 2018", LONG, "its laws.")))
                .isEqualTo("P Country session: Togo\nP Date of session: 31 May 2018\nP " + LONG + " its laws.\n");
    }

    @Test
    void aSentenceGoesOnAfterALongLineThatIsNotFull() {
        assertThat(dump(new PdfFile()
                        .lines(80, 100, LONG)
                        .lines(
                                80,
                                130,
                                "The Committee asked about information on enforcement, in",
                                "terms of numbers.")))
                .isEqualTo("P " + LONG
                        + "\nP The Committee asked about information on enforcement, in terms of numbers.\n");
    }

    @Test
    void pointsAndBulletsBeginParagraphs() {
        PdfFile file = new PdfFile()
                .lines(80, 100, LONG + ":")
                .lines(
                        110,
                        112,
                        "(a)     One point that is quite long and goes on to the end of this line, as it has to be,")
                .lines(80, 124, "and on the next one;")
                .lines(110, 136, "(b)     Another;")
                .lines(110, 148, "\u2022     A bullet.");
        assertThat(dump(file))
                .isEqualTo("P " + LONG
                        + ":\nL1 <(a)> One point that is quite long and goes on to the end of this line, as it has to be,"
                        + " and on the next one;\nL1 <(b)> Another;\nL1 <\u2022> A bullet.\n");
    }

    @Test
    void aNumberThatALineBeginsWithIsNotAlwaysThatOfAParagraph() {
        PdfFile file = new PdfFile()
                .lines(
                        80,
                        100,
                        "1.   " + LONG + " paragraph",
                        "37. It also welcomes the measures that were taken in the year 2017, in accordance with the Convention (article",
                        "26) and others.");
        assertThat(dump(file))
                .isEqualTo("P <1.> " + LONG
                        + " paragraph 37. It also welcomes the measures that were taken in the year 2017, in accordance"
                        + " with the Convention (article 26) and others.\n");
    }

    @Test
    void shortBoldLinesAreHeadings() {
        PdfFile file = new PdfFile()
                .text(80, 60, 14, PdfFile.BOLD, "Concluding observations on the initial")
                .text(80, 76, 14, PdfFile.BOLD, "report of Togo*")
                .bold(80, 110, "I.    Introduction")
                .lines(80, 130, LONG, "its laws.");
        assertThat(dump(file))
                .isEqualTo("H1 **Concluding observations on the initial report of Togo***\nH3 <I.> **Introduction**\nP "
                        + LONG + " its laws.\n");
    }

    @Test
    void aHyphenAtTheEndOfALineIsThatOfTheWordUnlessTheDocumentSaysOtherwise() {
        PdfFile file = new PdfFile()
                .lines(
                        80,
                        100,
                        "The Committee considered the report and welcomes the measures of the many human rights-")
                .lines(
                        80,
                        112,
                        "based programmes of the State party and notes that all of them are signs of its commit-")
                .lines(80, 124, "ment to cooperate, a commitment of long standing.");
        assertThat(dump(file)).contains("rights-based").contains("its commitment to");
    }

    @Test
    void raisedDigitsCallFootnotesAndRaisedLettersAreText() {
        double x = 80 + PdfFile.width(10, false, "The report of Togo");
        double y = x + 5 + PdfFile.width(10, false, "was the 5");
        PdfFile file = new PdfFile()
                .text(80, 100, "The report of Togo")
                .text(x, 96, 6, PdfFile.PLAIN, "1")
                .text(x + 5, 100, "was the 5")
                .text(y, 96, 6, PdfFile.PLAIN, "th")
                .text(y + 7, 100, "one.")
                .text(80, 780, 8, PdfFile.PLAIN, "1  CRC/C/TGO/1.");
        String text = BlockDump.of(read(file));
        assertThat(text).isEqualTo("P The report of Togo^1 was the 5th one.\nN <1> CRC/C/TGO/1.\n");
    }

    @Test
    void headsAndFeetThatRepeatAreFurniture() {
        PdfFile file = new PdfFile();
        for (int i = 1; i <= 3; i++) {
            if (i > 1) {
                file.page();
            }
            file.text(80, 40, "CRC/C/TGO/CO/5-6").text(80, 800, "GE.18-00001").text(500, 800, String.valueOf(i));
            file.lines(80, 100, "The Committee notes page " + "one two three".split(" ")[i - 1] + ".");
        }
        assertThat(dump(file))
                .startsWith(
                        "P The Committee notes page one.\nP The Committee notes page two.\nP The Committee notes page three.\n")
                .contains("F page-head CRC/C/TGO/CO/5-6\nF page-foot GE.18-00001\nF page-foot 1\n");
    }

    @Test
    void aParagraphGoesOnOnTheNextPage() {
        PdfFile file = new PdfFile()
                .lines(80, 700, LONG)
                .page()
                .lines(80, 80, "its laws.")
                .page()
                .lines(80, 80, "Another one.");
        ReadDocument document = read(file);
        assertThat(BlockDump.of(document)).isEqualTo("P " + LONG + " its laws.\nP Another one.\n");
        var block = document.textBlocks().get(0);
        assertThat(document.place(block, 0, 3).page()).isEqualTo(1);
        assertThat(document.place(block, LONG.length() + 1, LONG.length() + 4).page())
                .isEqualTo(2);
    }

    @Test
    void aTableIsFoundByItsLines() {
        PdfFile file = new PdfFile()
                .grid(new double[] {80, 200, 300}, new double[] {100, 120, 140})
                .line(80, 100, 80, 160)
                .line(300, 100, 300, 160)
                .line(80, 160, 300, 160)
                .text(85, 114, "Due date")
                .text(205, 114, "2017")
                .text(85, 134, "Submission")
                .text(205, 134, "-")
                .text(85, 154, "A cell that is as wide as the table");
        assertThat(dump(file))
                .isEqualTo(
                        "T\n R\n  C1 Due date\n  C2 2017\n R\n  C1 Submission\n  C2 -\n R\n  C1+1x2 A cell that is as wide as the table\n");
    }

    @Test
    void aTableWithoutLinesIsFoundByItsColumns() {
        PdfFile file = new PdfFile()
                .lines(80, 100, LONG, "its laws.")
                .text(80, 150, "Due date")
                .text(250, 150, "2017")
                .text(80, 164, "Annexes")
                .text(80, 178, "Submission")
                .text(250, 178, "2 Nov 2017")
                .lines(80, 210, LONG);
        assertThat(dump(file))
                .isEqualTo("P " + LONG
                        + " its laws.\nT\n R\n  C1 Due date\n  C2 2017\n R\n  C1 Annexes\n  C2\n R\n  C1 Submission\n  C2 2 Nov 2017\nP "
                        + LONG + "\n");
    }

    @Test
    void theMastheadIsATableOfTwoColumns() {
        PdfFile file = new PdfFile()
                .text(120, 64, 14, PdfFile.PLAIN, "United Nations")
                .text(430, 64, 20, PdfFile.PLAIN, "CRC/C/1")
                .line(56, 72, 540, 72)
                .text(120, 92, 17, PdfFile.BOLD, "Convention on the")
                .text(397, 93, "Distr.: General")
                .text(397, 105, "12 May 2014")
                .text(120, 111, 17, PdfFile.BOLD, "Rights of the Child")
                .text(397, 117, "Original: Spanish")
                .line(56, 150, 540, 150)
                .lines(80, 200, LONG);
        assertThat(dump(file)).startsWith("""
                        T
                         R
                          C1 United Nations
                          C2 CRC/C/1
                         R
                          C1 **Convention on the Rights of the Child**
                          C2
                            P Distr.: General
                            P 12 May 2014
                            P Original: Spanish
                        """);
    }

    @Test
    void wideGapsOfAJustifiedLineAreNoColumns() {
        PdfFile file = new PdfFile();
        double x = 80;
        for (String word : "The Committee wishes to express its thanks".split(" ")) {
            file.text(x, 100, word);
            x += PdfFile.width(10, false, word) + 28;
        }
        assertThat(dump(file.lines(80, 112, "to the State party.")))
                .startsWith("P The Committee wishes to express its thanks");
    }

    @Test
    void linksAreThoseOfAnnotations() {
        PdfFile file =
                new PdfFile().text(80, 100, "Webcast").text(115, 100, ".").link(79, 90, 40, 12, "https://a.example/x");
        assertThat(dump(file)).isEqualTo("P [Webcast](https://a.example/x).\n");
    }

    @Test
    void textInOtherDirectionsIsFurniture() {
        PdfFile file = new PdfFile().lines(80, 100, LONG).rotated(200, 500, 45, "ADVANCE VERSION");
        assertThat(dump(file)).isEqualTo("P " + LONG + "\nF artifact ADVANCE VERSION\n");
    }

    @Test
    void aPageThatIsTurnedIsReadAsItIsShown() {
        PdfFile file =
                new PdfFile().rotated(100, 700, 90, "First line of the page").rotated(112, 700, 90, "second line.");
        file.current().setRotation(90);
        assertThat(dump(file)).isEqualTo("P First line of the page\nP second line.\n");
    }

    @Test
    void textThatIsTurnedOnAPageIsReadToo() {
        PdfFile file =
                new PdfFile().rotated(100, 700, 90, "First line of the page").rotated(112, 700, 90, "second line.");
        assertThat(dump(file)).isEqualTo("P First line of the page\nP second line.\n");
    }

    @Test
    void whatIsPaintedTwiceIsBold() {
        PdfFile file =
                new PdfFile().text(80, 100, "Twice").text(80.3, 100, "Twice").text(107, 100, "once");
        assertThat(dump(file)).isEqualTo("P **Twice** once\n");
    }

    @Test
    void theAreaThatIsShownMayBeginAnywhere() {
        PdfFile file = new PdfFile().lines(80, 100, "Text");
        file.current().setMediaBox(new PDRectangle(-100, -100, 800, 1000));
        file.current().setCropBox(new PDRectangle(-50, -50, 700, 950));
        assertThat(dump(file)).isEqualTo("P Text\n");
    }

    @Test
    void twoColumnsOfProseAreReadOneAfterTheOther() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 10; i++) {
            file.text(60, 100 + 12 * i, 9, PdfFile.PLAIN, "Left column, which is a line of prose that goes");
            file.text(320, 100 + 12 * i, 9, PdfFile.PLAIN, "Right column, which is a line of prose that goes");
        }
        assertThat(dump(file)).matches("P (Left [^R]*){10}\nP (Right [^L]*){10}\n");
    }

    @Test
    void labelsMayBeAtTheBottomOfTheirRows() {
        assertThat(dump(new PdfFile()
                        .lines(80, 60, LONG, "its laws.")
                        .text(300, 100, "Coalition of Children's Rights Organisations of")
                        .text(80, 112, "NGOs")
                        .text(300, 112, "Togo")
                        .text(80, 130, "NHRIs")
                        .text(300, 130, "None")))
                .isEqualTo("P " + LONG + """
                         its laws.
                        T
                         R
                          C1 NGOs
                          C2 Coalition of Children's Rights Organisations of Togo
                         R
                          C1 NHRIs
                          C2 None
                        """);
    }

    @Test
    void aHeadOfColumnsAboveLabelsIsARowOfItsOwn() {
        assertThat(dump(new PdfFile()
                        .text(300, 100, "CRC")
                        .text(80, 124, "Due date")
                        .text(300, 124, "2017")
                        .text(80, 148, "Submission")
                        .text(300, 148, "2018")))
                .isEqualTo("""
                        T
                         R
                          C1
                          C2 CRC
                         R
                          C1 Due date
                          C2 2017
                         R
                          C1 Submission
                          C2 2018
                        """);
    }

    @Test
    void aWideGapDividesTwoTables() {
        assertThat(dump(new PdfFile()
                        .text(80, 100, "Initial submission")
                        .text(300, 100, "2001")
                        .text(80, 119, "Annexes")
                        .text(300, 119, "-")
                        .text(80, 138, "Updated document")
                        .text(300, 138, "2013")
                        .text(150, 170, "CRC")
                        .text(250, 170, "OPAC")
                        .text(350, 170, "OPSC")))
                .isEqualTo("""
                        T
                         R
                          C1 Initial submission
                          C2 2001
                         R
                          C1 Annexes
                          C2 -
                         R
                          C1 Updated document
                          C2 2013
                        T
                         R
                          C1 CRC
                          C2 OPAC
                          C3 OPSC
                        """);
    }

    @Test
    void aShortLineAtTheEndOfAPageIsNotJoinedWithTheNextPage() {
        assertThat(dump(new PdfFile()
                        .lines(80, 100, LONG, "its laws.")
                        .text(80, 700, "State delegation")
                        .page()
                        .lines(80, 60, "It was small. " + LONG.substring(0, 60), "laws.")
                        .text(80, 700, "The head of it was Ms.")
                        .page()
                        .text(80, 60, "Lima.")))
                .contains("P State delegation\nP It was small.")
                .contains("The head of it was Ms. Lima.");
    }

    @Test
    void aLabelInTheMiddleOfTwoLinesIsInTheirRow() {
        PdfFile file = new PdfFile()
                .lines(80, 100, "The Committee considered the report.")
                .text(160, 140, "Save the Children")
                .text(80, 146, "NGOs")
                .text(160, 152, "Plan International")
                .text(80, 167, "NHRIs")
                .text(160, 167, "None");
        assertThat(dump(file))
                .contains(" R\n  C1 NGOs\n  C2\n    P Save the Children\n    P Plan International\n")
                .contains(" R\n  C1 NHRIs\n  C2 None\n");
    }

    @Test
    void aLabelInTheMiddleOfThreeLinesIsInTheirRow() {
        PdfFile file = new PdfFile()
                .text(160, 140, "Save the Children")
                .text(80, 152, "NGOs")
                .text(160, 152, "Plan International")
                .text(160, 164, "Terre des Hommes")
                .text(80, 177, "NHRIs")
                .text(160, 177, "None");
        assertThat(dump(file))
                .contains(
                        "  C1 NGOs\n  C2\n    P Save the Children\n    P Plan International\n    P Terre des Hommes\n")
                .contains(" R\n  C1 NHRIs\n  C2 None\n");
    }

    @Test
    void headsInTheMiddleOfWideColumnsAreThoseOfTheTextsBelow() {
        PdfFile file = new PdfFile()
                .bold(95, 100, "Name")
                .bold(400, 100, "Country")
                .text(80, 116, "Ann Skelton")
                .text(200, 116, "South Africa")
                .text(80, 132, "Benyam Dawit Mezmur")
                .text(200, 132, "Ethiopia");
        assertThat(dump(file)).isEqualTo("""
                        T
                         R
                          C1 **Name**
                          C2 **Country**
                         R
                          C1 Ann Skelton
                          C2 South Africa
                         R
                          C1 Benyam Dawit Mezmur
                          C2 Ethiopia
                        """);
    }

    @Test
    void textsOfColumnsThatAreCloseToEachOtherAreApart() {
        double end = 80 + PdfFile.width(10, false, "Benyam Dawit Mezmur");
        PdfFile file = new PdfFile()
                .text(80, 100, "Name")
                .text(end + 5, 100, "Country")
                .text(80, 116, "Ann Skelton")
                .text(end + 5, 116, "South Africa")
                .text(80, 132, "Benyam Dawit Mezmur")
                .text(end + 5, 132, "Ethiopia");
        assertThat(dump(file)).contains(" R\n  C1 Benyam Dawit Mezmur\n  C2 Ethiopia\n");
    }

    @Test
    void theRestOfALabelBelowTheLastRowIsPartOfIt() {
        PdfFile file = new PdfFile()
                .bold(80, 100, "Name")
                .bold(170, 100, "Country")
                .text(80, 120, "Ann Skelton")
                .text(170, 120, "South Africa")
                .text(80, 140, "Benyam Dawit")
                .text(170, 140, "Ethiopia")
                .text(80, 152, "Mezmur-Tekle");
        assertThat(dump(file)).endsWith(" R\n  C1 Benyam Dawit Mezmur-Tekle\n  C2 Ethiopia\n");
    }

    @Test
    void endsOfFullLinesAreKnown() {
        ReadDocument document = read(new PdfFile().lines(80, 100, LONG, "its laws."));

        assertThat(document.textBlocks().get(0).text().fullLines()).containsExactly(LONG.length());
    }
}
