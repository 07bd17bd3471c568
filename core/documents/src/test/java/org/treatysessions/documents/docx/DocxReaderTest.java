// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

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

class DocxReaderTest {

    private static ReadDocument read(DocxFile file) {
        return new DocxReader().read("a.docx", file.bytes(), ReadLimits.STANDARD);
    }

    private static String dump(DocxFile file) {
        return BlockDump.of(read(file));
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    @ParameterizedTest
    @MethodSource
    void textIsThatOfARun(String xml, String expected) {
        assertThat(dump(DocxFile.body(xml))).isEqualTo(expected);
    }

    static Stream<Arguments> textIsThatOfARun() {
        return Stream.of(
                Arguments.of(p(r("One "), r("two")), "P One two\n"),
                Arguments.of(p(r("A"), "<w:r><w:tab/></w:r>", r("B"), "<w:r><w:br/></w:r>", r("C")), "P A\\tB\\nC\n"),
                Arguments.of(
                        p(r("2"), "<w:r><w:noBreakHyphen/></w:r>", r("3, co"), "<w:r><w:softHyphen/></w:r>", r("op")),
                        "P 2-3, coop\n"),
                Arguments.of(p(r("<![CDATA[a < b]]> &amp; c")), "P a < b & c\n"),
                Arguments.of(p(r("<w:b/>", "bold"), r("<w:b w:val=\"0\"/>", " plain")), "P **bold** plain\n"),
                Arguments.of(p(r("<w:strike/>", "No"), r(" Yes")), "P ~~No~~ Yes\n"),
                // ordinals are text, raised digits are calls of footnotes, but exponents
                Arguments.of(p(r("5"), r("<w:vertAlign w:val=\"superscript\"/>", "th")), "P 5th\n"),
                Arguments.of(p(r("Togo"), r("<w:vertAlign w:val=\"superscript\"/>", "1"), r(" at")), "P Togo^1 at\n"),
                Arguments.of(p(r("10 km"), r("<w:vertAlign w:val=\"superscript\"/>", "2")), "P 10 km2\n"),
                // symbols
                Arguments.of(p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", r(" Yes")), "P ☑ Yes\n"),
                Arguments.of(p(r("<w:rFonts w:ascii=\"Wingdings\"/>", "o"), r(" No")), "P ☐ No\n"),
                Arguments.of(
                        p(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/>"
                                        + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                                r(" Yes")),
                        "P ☒ Yes\n"),
                // hidden text is furniture
                Arguments.of(p(r("Seen"), r("<w:vanish/>", " unseen")), "P Seen\nF hidden unseen\n"));
    }

    @ParameterizedTest
    @MethodSource
    void elementsAroundRunsGiveTheirText(String xml, String expected) {
        assertThat(dump(DocxFile.body(xml).link("rId9", "https://a.example/x"))).isEqualTo(expected);
    }

    static Stream<Arguments> elementsAroundRunsGiveTheirText() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example\" \\l \"top\" "
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("words")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return Stream.of(
                Arguments.of(
                        p("<w:hyperlink r:id=\"rId9\">" + r("words") + "</w:hyperlink>", r(" after")),
                        "P [words](https://a.example/x) after\n"),
                Arguments.of(p("<w:hyperlink w:anchor=\"x\">" + r("words") + "</w:hyperlink>"), "P [words](#x)\n"),
                Arguments.of(p(field, r(" after")), "P [words](https://b.example#top) after\n"),
                Arguments.of(
                        p("<w:fldSimple w:instr=\"HYPERLINK https://c.example\">" + r("words") + "</w:fldSimple>"),
                        "P [words](https://c.example)\n"),
                Arguments.of(p("<w:fldSimple w:instr=\"DATE\">" + r("2 May") + "</w:fldSimple>"), "P 2 May\n"),
                Arguments.of(
                        p(
                                r("In"),
                                "<w:ins>" + r("serted")
                                        + "</w:ins><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"),
                        "P Inserted\n"),
                Arguments.of(
                        p("<w:moveFrom>" + r("old") + "</w:moveFrom><w:moveTo>" + r("new") + "</w:moveTo>"), "P new\n"),
                Arguments.of(
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("First half, ") + "</w:p>"
                                + p(r("second half.")),
                        "P First half, second half.\n"),
                Arguments.of(
                        p("<w:sdt><w:sdtPr/><w:sdtContent>" + r("control") + "</w:sdtContent></w:sdt>"), "P control\n"),
                Arguments.of("<w:sdt><w:sdtContent>" + p(r("control")) + "</w:sdtContent></w:sdt>", "P control\n"),
                Arguments.of(
                        p(
                                r("Date: "),
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Click here")
                                        + "</w:sdtContent></w:sdt>"),
                        "P Date:\nF hidden Click here\n"),
                Arguments.of(p("<w:smartTag>" + r("smart") + "</w:smartTag>"), "P smart\n"),
                // a text box is in the drawing twice, for old programs and for new ones
                Arguments.of(
                        p(
                                r("Text"),
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                                        + p(r("Box"))
                                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                        + "<w:txbxContent>" + p(r("Box"))
                                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                        + "</mc:AlternateContent></w:r>"),
                        "P Text\nP Box\n"));
    }

    @Test
    void numbersOfListsAreComputed() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)")
                        + level(2, "lowerRoman", "(%3)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
                        + level(0, "bullet", "\uF0B7") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"9\">"
                        + level(0, "decimal", "%1") + level(1, "decimal", "%1.%2") + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"9\"/></w:num>";
        String body = listed(1, 0, "One")
                + listed(1, 1, "A")
                + listed(1, 2, "I")
                + listed(1, 1, "B")
                + listed(1, 0, "Two")
                + listed(1, 1, "Again")
                + listed(2, 0, "Bullet")
                + listed(3, 0, "Anew")
                + listed(1, 0, "On")
                + listed(4, 0, "Outer")
                + listed(4, 1, "Inner")
                + listed(0, 0, "None");
        ReadDocument document = read(DocxFile.body(body).numbering(numbering));
        assertThat(BlockDump.of(document)).isEqualTo("""
                        P <1.> One
                        L1 <(a)> A
                        L2 <(i)> I
                        L1 <(b)> B
                        P <2.> Two
                        L1 <(a)> Again
                        L1 <•> Bullet
                        P <1.> Anew
                        P <2.> On
                        L1 <1> Outer
                        L2 <1.1> Inner
                        P None
                        """);
        assertThat(document.textBlocks().stream().map(TextBlock::name).map(BlockName::toString))
                .startsWith("paragraph 1", "paragraph 1 (a)", "paragraph 1 (a) (i)", "paragraph 1 (b)", "paragraph 2");
    }

    @Test
    void numbersMayComeFromStyles() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") + "</w:abstractNum>"
                + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Para\"><w:name w:val=\"Para\"/><w:basedOn w:val=\"Base\"/></w:style>";
        assertThat(dump(DocxFile.body(styled("Para", "One") + styled("Para", "Two"))
                        .numbering(numbering)
                        .styles(styles)))
                .isEqualTo("P <1.> One\nP <2.> Two\n");
    }

    @ParameterizedTest
    @MethodSource
    void headingsAreThoseOfStyles(String style, String expected) {
        String styles =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"S\">" + style + "</w:style>";
        assertThat(dump(DocxFile.body(styled("S", "II. Follow-up")).styles(styles)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> headingsAreThoseOfStyles() {
        return Stream.of(
                Arguments.of("<w:name w:val=\"heading 2\"/>", "H2 <II.> Follow-up\n"),
                Arguments.of("<w:name w:val=\"Title\"/>", "H1 <II.> Follow-up\n"),
                Arguments.of(
                        "<w:name w:val=\"My own\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", "H1 <II.> Follow-up\n"),
                Arguments.of("<w:name w:val=\"_ H _Ch_G\"/>", "H1 <II.> Follow-up\n"),
                Arguments.of("<w:name w:val=\"_ H_1_G\"/>", "H2 <II.> Follow-up\n"),
                Arguments.of("<w:name w:val=\"Plain\"/>", "P II. Follow-up\n"),
                // a short bold line is one where no style makes headings
                Arguments.of("<w:name w:val=\"Bold\"/><w:rPr><w:b/></w:rPr>", "H3 <II.> **Follow-up**\n"),
                Arguments.of("<w:name w:val=\"toc 1\"/>", "F navigation II. Follow-up\n"));
    }

    @Test
    void tablesHaveMergedCells() {
        String table = "<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", p(r("Wide"))) + cell("", p(r("C")))
                + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", p(r("Tall"))) + cell("", p(r("B"))) + cell("", p())
                + "</w:tr><w:tr>"
                + cell("<w:vMerge/>", p()) + cell("", p(r("b1")) + p(r("b2"))) + cell("", p(r("c")))
                + "</w:tr><w:tr><w:trPr>"
                + "<w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", p(r("Late")))
                + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                + cell("", p(r("Deleted"))) + "</w:tr></w:tbl>";
        assertThat(dump(DocxFile.body(table))).isEqualTo("""
                        T
                         R
                          C1+1x2 Wide
                          C3 C
                         R
                          C1+2x1 Tall
                          C2 B
                          C3
                         R
                          C2
                            P b1
                            P b2
                          C3 c
                         R
                          C2 Late
                        """);
    }

    @Test
    void footnotesFollowTheParagraphThatCallsThem() {
        String call = "<w:r><w:footnoteReference w:id=\"3\"/></w:r>";
        String star = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>*</w:t></w:r>";
        String notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p(r("---"))
                + "</w:footnote><w:footnote w:id=\"3\">" + p("<w:r><w:footnoteRef/></w:r>", r(" CRC/C/TGO/1."))
                + "</w:footnote><w:footnote w:id=\"4\">" + p(r("Adopted.")) + "</w:footnote>";
        assertThat(dump(DocxFile.body(p(r("Title"), star) + p(r("Togo"), call, r(" at its")) + p(r("Next")))
                        .footnotes(notes)))
                .isEqualTo("P Title^*\nN <*> Adopted.\nP Togo^1 at its\nN <1> CRC/C/TGO/1.\nP Next\n");
    }

    @Test
    void headsAndFeetOfPagesAreFurniture() {
        assertThat(dump(DocxFile.body(p(r("Text")))
                        .related("header", "hdr", p(r("CRC/C/1")))
                        .related("footer", "ftr", p(r("Page 1")))))
                .isEqualTo("P Text\nF page-head CRC/C/1\nF page-foot Page 1\n");
    }

    @Test
    void aSentenceThatAPageBreakCutsGoesOn() {
        String pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
        assertThat(dump(DocxFile.body(p(r("asked. The"), pageBreak) + p() + p(r("delegation replied.")))))
                .isEqualTo("P asked. The delegation replied.\n");
        assertThat(dump(DocxFile.body(p(r("asked."), pageBreak) + p(r("The delegation")))))
                .isEqualTo("P asked.\nP The delegation\n");
    }

    @Test
    void theMainPartIsThatOfTheRelationships() {
        DocxFile file = DocxFile.body(p(r("Other")))
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"/doc/main.xml\"/></Relationships>")
                .part("doc/main.xml", "<document><body><p><r><t>Main</t></r></p></body></document>");
        assertThat(dump(file)).isEqualTo("P Main\n");
    }
}
