// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.documents.block.BlockDump;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.SourcePlace;

class TextReaderTest {

    private static ReadDocument read(byte[] content) {
        return new TextReader().read("a.txt", content, ReadLimits.STANDARD);
    }

    private static ReadDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource
    void charactersAreDecodedByTheirBytes(byte[] content) {
        assertThat(BlockDump.of(read(content))).isEqualTo("P Réponses “écrites”\n");
    }

    static Stream<byte[]> charactersAreDecodedByTheirBytes() {
        String text = "Réponses “écrites”";
        return Stream.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")));
    }

    @ParameterizedTest
    @MethodSource
    void blocks(String text, String expected) {
        assertThat(BlockDump.of(read(text))).isEqualTo(expected);
    }

    static Stream<Arguments> blocks() {
        String width = "The Committee regrets that the State party has not yet adopted a strategy,";
        return Stream.of(
                // lines, marks and line ends
                Arguments.of("One\r\nTwo\rThree\n\nFour", "P One\nP Two\nP Three\nP Four\n"),
                Arguments.of("No\u00A0break so\u00ADft ﬁve", "P No break soft five\n"),
                Arguments.of("- **Topic:** asked", "L1 <-> **Topic:** asked\n"),
                Arguments.of(
                        "See [Webcast](#) and [x](https://a.example/b)",
                        "P See [Webcast](#) and [x](https://a.example/b)\n"),
                Arguments.of("<u>9 Nov 2017</u>", "P 9 Nov 2017\n"),
                Arguments.of("2 * 3 ** 4 [a] (b)", "P 2 * 3 ** 4 [a] (b)\n"),
                // markers
                Arguments.of("12.\tThe Committee", "P <12.> The Committee\n"),
                Arguments.of("1.The Committee", "P <1.> The Committee\n"),
                Arguments.of("1.5 million children", "P 1.5 million children\n"),
                Arguments.of("(a) One;\n(b) Two:\n(i) Three.", "L1 <(a)> One;\nL1 <(b)> Two:\nL2 <(i)> Three.\n"),
                Arguments.of("• One\n\u2013 Two", "L1 <•> One\nL1 <\u2013> Two\n"),
                // headings
                Arguments.of("I. Introduction\n\n1. The", "H2 <I.> Introduction\nP <1.> The\n"),
                Arguments.of("i. Character of the dialogue\n\nGood.", "H2 <i.> Character of the dialogue\nP Good.\n"),
                Arguments.of("REPORTING\n\nText", "H2 REPORTING\nP Text\n"),
                Arguments.of("Reporting\n=========\nText", "H1 Reporting\nP Text\n"),
                Arguments.of("## Reporting\nText", "H2 Reporting\nP Text\n"),
                // tables
                Arguments.of("Due\t2001\nSent\t-\t", "T\n R\n  C1 Due\n  C2 2001\n R\n  C1 Sent\n  C2 -\n  C3\n"),
                Arguments.of("CRC\t\tOPAC", "T\n R\n  C1 CRC\n  C2\n  C3 OPAC\n"),
                Arguments.of("\tIndented", "P Indented\n"),
                Arguments.of("NGOs\t• ECPAT", "T\n R\n  C1 NGOs\n  C2\n    L1 <•> ECPAT\n"),
                // wrapped lines
                Arguments.of(
                        width + "\nalthough it said so.\n\n" + width + "\n" + width + "\nand more.",
                        "P " + width + " although it said so.\nP " + width + " " + width + " and more.\n"),
                Arguments.of(
                        "Short\n" + width + "\n" + width + "\n" + width + "\n(a) A point",
                        "P Short\nP " + width + " " + width + " " + width + "\nL1 <(a)> A point\n"),
                // page breaks
                Arguments.of(
                        "- The issue. The\n\n\n\ndelegation replied.", "L1 <-> The issue. The delegation replied.\n"),
                Arguments.of("- The issue. The\n\fdelegation replied.", "L1 <-> The issue. The delegation replied.\n"),
                Arguments.of("- The issue.\n\n\n\ndelegation", "L1 <-> The issue.\nP delegation\n"),
                Arguments.of("Additional comments\n\n\n\nnone", "P Additional comments\nP none\n"),
                Arguments.of("CRC/C/1\nOne\nso\n2\fCRC/C/1\nTwo\nand\n3\fCRC/C/1\nThree\nbut\n4", """
                        F page-head CRC/C/1
                        P One
                        P so
                        F page-head 2
                        F page-head CRC/C/1
                        P Two
                        P and
                        F page-head 3
                        F page-head CRC/C/1
                        P Three
                        P but
                        F page-head 4
                        """));
    }

    @Test
    void aPlaceIsALineOrANumberedParagraphOrACell() {
        ReadDocument document = read("\nTitle\n12. The Committee\n(a) A point\nDue\t2001\n");
        assertThat(document.textBlocks().stream().map(TextBlock::name))
                .containsExactly(
                        new BlockName.Line(2),
                        new BlockName.NumberedParagraph("12"),
                        new BlockName.NumberedParagraph("12 (a)"),
                        new BlockName.TableCell(1, 1, 1),
                        new BlockName.TableCell(1, 1, 2));
        TextBlock paragraph = document.textBlocks().get(1);
        assertThat(document.place(paragraph, 4, 13))
                .isEqualTo(new SourcePlace("a.txt", 0, 2, new BlockName.NumberedParagraph("12"), 4, 13));
    }

    @ParameterizedTest
    @MethodSource
    void emptyFilesAreUnreadable(String text) {
        assertThat(BlockDump.of(read(text))).isEqualTo("! Unreadable[reason=EMPTY]\n");
    }

    static Stream<String> emptyFilesAreUnreadable() {
        return Stream.of("", "\uFEFF", " \r\n\t\n\f");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        ReadLimits limits = new ReadLimits(3, 1, 1, 1, 1);
        assertThat(BlockDump.of(new TextReader().read("a.txt", new byte[4], limits)))
                .isEqualTo("! LimitExceeded[limit=FILE_BYTES, maximum=3]\n");
    }

    @Test
    void wordsAndSymbolsThatAreCutAtTheEndOfALineAreJoined() {
        assertThat(
                        BlockDump.of(
                                read(
                                        "The report (CRPD/C/\nEU/1) of Mere Tuilagi-\nNaivalu was read.\n\n1.\nThe Committee agreed.\nII.\nNext")))
                .isEqualTo(
                        "P The report (CRPD/C/EU/1) of Mere Tuilagi-Naivalu was read.\nP <1.> The Committee agreed.\nH2 <II.> Next\n");
    }

    @ParameterizedTest
    @MethodSource
    void columnsOfSpacesAreCellsIfTheyAreCertain(String text, String expected) {
        assertThat(BlockDump.of(read(text))).isEqualTo(expected);
    }

    static Stream<Arguments> columnsOfSpacesAreCellsIfTheyAreCertain() {
        String page =
                "The delegation said that the survey had not been repeated since the year of the last report.\n\n";
        return Stream.of(
                Arguments.of("Due date        2017\nSubmission      N/A", """
                        T
                         R
                          C1 Due date
                          C2 2017
                         R
                          C1 Submission
                          C2 N/A
                        """),
                // cells that go on in the next line, empty cells and rows after blank lines
                Arguments.of(page + """
                        NGOs                        The Association of Parents of
                                                    Children, Fondation Anani
                        NHRIs

                        UN agencies                 UNICEF
                        """, "P " + page.strip() + """

                        T
                         R
                          C1 NGOs
                          C2 The Association of Parents of Children, Fondation Anani
                        P NHRIs
                        T
                         R
                          C1 UN agencies
                          C2 UNICEF
                        """),
                // a heading after a table, and another table
                Arguments.of("CRC    OPSC\n\nNext State report of the State party\nDue     2020", """
                        T
                         R
                          C1 CRC
                          C2 OPSC
                        P Next State report of the State party
                        T
                         R
                          C1 Due
                          C2 2020
                        """),
                // columns that begin at other positions
                Arguments.of("Initial submission       -\nUpdated document 2013\nAnnexes     -", """
                        F unread Initial submission -
                        F unread Updated document 2013
                        F unread Annexes -
                        ! ColumnsUnclear[line=1]
                        """),
                // a first cell that goes on, or a paragraph
                Arguments.of("Maria del Rosario     Philippines\nIgnacio-Lim\nText", """
                        F unread Maria del Rosario Philippines
                        P Ignacio-Lim
                        P Text
                        ! ColumnsUnclear[line=1]
                        """),
                // the end of the text above, or a text beside a label in the middle of its cell
                Arguments.of(
                        "UN agencies        UNICEF\n                   Horizon Kara\nNGOs               and others",
                        """
                        F unread UN agencies UNICEF
                        F unread Horizon Kara
                        F unread NGOs and others
                        ! ColumnsUnclear[line=1]
                        """),
                Arguments.of("       Dar il-Wens, Malta Network for Migrant\nNGOs\n       Children", """
                        F unread Dar il-Wens, Malta Network for Migrant
                        F unread NGOs
                        F unread Children
                        ! ColumnsUnclear[line=1]
                        """),
                // a head above some of the columns
                Arguments.of("CRC          OPSC\n\nDue   2017   Due   2018", """
                        T
                         R
                          C1 CRC
                          C2
                          C3 OPSC
                          C4
                         R
                          C1 Due
                          C2 2017
                          C3 Due
                          C4 2018
                        """),
                // a head above rows that are not certain is not read either
                Arguments.of("CRC          OPSC\n\nDue   2017   Due   2018\nSubmission   2018   -", """
                        F unread CRC OPSC
                        F unread Due 2017 Due 2018
                        F unread Submission 2018 -
                        ! ColumnsUnclear[line=1]
                        """),
                // spaces of prose, and after markers
                Arguments.of("It met.  It adopted them.", "P It met. It adopted them.\n"),
                Arguments.of("12.    The Committee", "P <12.> The Committee\n"),
                Arguments.of(
                        "The  Committee  regrets   that the  State party has  not adopted  its  strategy",
                        "P The Committee regrets that the State party has not adopted its strategy\n"));
    }

    @Test
    void aLongLineThatEndsWithinAPhraseGoesOn() {
        String width = "The Committee regrets that the State party has not yet adopted a strategy,";
        String text = width + "\n" + width + "\n" + width
                + "\nand was sent by the Foundation for Welfare, the\nPolice Force.";
        assertThat(BlockDump.of(read(text))).endsWith("Welfare, the Police Force.\n");
    }

    @Test
    void aShortLineAfterAFullSentenceIsNotPartOfIt() {
        String width = "The Committee regrets that the State party has not yet adopted a strategy.";
        assertThat(BlockDump.of(read(width + "\n" + width + "\n" + width + "\nState delegation\nIt was small.")))
                .endsWith("P State delegation\nP It was small.\n");
        assertThat(BlockDump.of(read("It asked. The\n\ndelegation replied.")))
                .isEqualTo("P It asked. The delegation replied.\n");
    }
}
