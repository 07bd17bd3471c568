// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

class HtmlReaderTest {

    private static ReadDocument read(byte[] content) {
        return new HtmlReader().read("a.html", content, ReadLimits.STANDARD);
    }

    private static ReadDocument read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String dump(String page) {
        return BlockDump.of(read(page));
    }

    @ParameterizedTest
    @MethodSource
    void blocks(String page, String expected) {
        assertThat(dump(page)).isEqualTo(expected);
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("<p>One<p>Two<div>Three</div>Four", "P One\nP Two\nP Three\nP Four\n"),
                Arguments.of("<p>A\n  b&nbsp;c<br>d</p>", "P A b c\\nd\n"),
                Arguments.of("<h2>II. Follow-up</h2><h3>i. Character</h3>", "H2 <II.> Follow-up\nH3 <i.> Character\n"),
                Arguments.of("<h1>Malta (79<sup>th</sup> session)</h1>", "H1 Malta (79th session)\n"),
                Arguments.of("<p>Malta<sup>1</sup> at 10 m<sup>2</sup>", "P Malta^1 at 10 m2\n"),
                Arguments.of("<p>Malta<sup><a href=#fn1>[1]</a></sup>", "P Malta^1\n"),
                Arguments.of("<p><b>Bold</b> <strong>too</strong> <i>not</i>", "P **Bold too** not\n"),
                Arguments.of("<p><span style='font-weight: 700'>B</span> <s>no</s>", "P **B** ~~no~~\n"),
                Arguments.of(
                        "<p><a href='x?a=1&amp;b'>words</a> <a href=''>none</a> <a name=x>y</a>",
                        "P [words](x?a=1&b) none y\n"),
                // lists
                Arguments.of("<ul><li>A<ul><li>B</ul><li><p>C</p><p>D</p></ul>", "L1 <•> A\nL2 <•> B\nL1 <•> C\nP D\n"),
                Arguments.of("<ol><li>A<li value=5>B<li>C</ol>", "P <1.> A\nP <5.> B\nP <6.> C\n"),
                Arguments.of("<ol type=a start=2><li>A</ol><ol type=I><li>B</ol>", "L1 <b.> A\nL1 <I.> B\n"),
                Arguments.of("<ol><li>A<ol type=i><li>B</ol></ol>", "P <1.> A\nL2 <i.> B\n"),
                Arguments.of("<ul style='list-style-type: none'><li>A</ul>", "L1 A\n"),
                // numbers that are typed
                Arguments.of(
                        "<p>12. The Committee<p>(a) One<p>1.The", "P <12.> The Committee\nL1 <(a)> One\nP <1.> The\n"),
                // tables
                Arguments.of(
                        "<table><caption>Cap</caption><tr><th colspan=2>A<td>B<tr><td rowspan=2>C<td>D<td><tr><td>E<td>F</table>",
                        "P Cap\nT\n R\n  C1+1x2 **A**\n  C3 B\n R\n  C1+2x1 C\n  C2 D\n  C3\n R\n  C2 E\n  C3 F\n"),
                Arguments.of("<table><tr><td><p>A<p>B</table>", "P A\nP B\n"),
                Arguments.of("<table role=presentation><tr><td>A<td>B</table>", "P A\nP B\n"),
                Arguments.of(
                        "<table><tr><td>A<td><table><tr><td>B<td>C</table></table>",
                        "T\n R\n  C1 A\n  C2\n    T\n     R\n      C1 B\n      C2 C\n"),
                Arguments.of("<dl><dt>A<dd>B<dt>C<dd></dl>", "T\n R\n  C1 A\n  C2 B\n R\n  C1 C\n  C2\n"),
                // forms that are filled in
                Arguments.of(
                        "<form><label><input type=checkbox checked>Yes</label><label><input type=radio>No</label></form>",
                        "P ☒ Yes☐ No\n"),
                Arguments.of("<p><select><option>A<option selected>B</select>", "P B\n"),
                Arguments.of("<pre>A\n  B</pre>", "P A\\nB\n"),
                Arguments.of("<p>Text<div id=ftn1><p><a href=#r><sup>[1]</sup></a> Note</div>", "P Text\nN <1> Note\n"),
                // a short bold line is a heading where there are none
                Arguments.of("<p><b>Reporting</b></p><p>Text", "H3 **Reporting**\nP Text\n"),
                Arguments.of(
                        "<h1>1</h1><h2>2</h2><h3>3</h3><p><b>Simplified</b>", "H1 1\nH2 2\nH3 3\nP **Simplified**\n"));
    }

    @ParameterizedTest
    @MethodSource
    void whatSurroundsTheTextIsFurniture(String page, String expected) {
        assertThat(dump(page)).isEqualTo(expected);
    }

    static Stream<Arguments> whatSurroundsTheTextIsFurniture() {
        String text = "The Committee considered the report. ".repeat(8).strip();
        return Stream.of(
                Arguments.of("<title>T</title><p>A", "F window-title T\nP A\n"),
                Arguments.of(
                        "<nav>Menu</nav><p>A<aside>See also</aside>",
                        "F navigation Menu\nP A\nF navigation See also\n"),
                Arguments.of(
                        "<header>Site</header><p>A<footer>Imprint</footer>",
                        "F navigation Site\nP A\nF navigation Imprint\n"),
                Arguments.of("<article><header><h1>Title</h1></header><p>A</article>", "H1 Title\nP A\n"),
                Arguments.of(
                        "<div class='cookie-banner'>Cookies</div><p>A long text",
                        "F navigation Cookies\nP A long text\n"),
                Arguments.of("<div class='has-sidebar'><p>Text is in it</div>", "P Text is in it\n"),
                Arguments.of("<div role=search>Search</div><p>A", "F navigation Search\nP A\n"),
                Arguments.of(
                        "<p hidden>X<p style='display:none'>Y<p aria-hidden=true>Z<p>A",
                        "F hidden X\nF hidden Y\nF hidden Z\nP A\n"),
                Arguments.of(
                        "<style>.x, #y{display:none}</style><p class=x>X<p id=y>Y<p>A",
                        "F hidden X\nF hidden Y\nP A\n"),
                Arguments.of("<style>@media print{.x{display:none}}</style><p class=x>X", "P X\n"),
                Arguments.of(
                        "<script>var a='2018'</script><template><p>X</template><p>A<div><noscript>N</noscript></div>",
                        "P A\nF hidden N\n"),
                Arguments.of(
                        "<div>Before</div><main><p>" + text + "</main><div>After</div>",
                        "F navigation Before\nP " + text + "\nF navigation After\n"),
                Arguments.of("<p>A <span hidden>not</span> b", "P A\nF hidden not\nP b\n"));
    }

    @ParameterizedTest
    @MethodSource
    void charactersAreDecodedByTheirBytes(byte[] page) {
        assertThat(BlockDump.of(read(page))).isEqualTo("P “é”\n");
    }

    static Stream<byte[]> charactersAreDecodedByTheirBytes() {
        Charset western = Charset.forName("windows-1252");
        return Stream.of(
                "<p>“é”".getBytes(StandardCharsets.UTF_8),
                "<meta charset=windows-1251><p>“é”".getBytes(StandardCharsets.UTF_8),
                "<p>“é”".getBytes(western),
                "<meta charset=utf-8><p>“é”".getBytes(western),
                "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>“é”".getBytes(western),
                "\uFEFF<p>“é”".getBytes(StandardCharsets.UTF_16LE),
                "<meta charset=none><p>“é”".getBytes(western));
    }

    @Test
    void aBlockHasTheLineOfItsSource() {
        ReadDocument document = read("<html>\n<body>\n<p>One</p>\n<table><tr><td>A<td>B</table>\n<p>12. Two");
        assertThat(document.textBlocks().stream().map(TextBlock::name))
                .containsExactly(
                        new BlockName.Line(3),
                        new BlockName.TableCell(1, 1, 1),
                        new BlockName.TableCell(1, 1, 2),
                        new BlockName.NumberedParagraph("12"));
        assertThat(document.textBlocks().get(3).text().spans().get(0).line()).isEqualTo(5);
    }

    @Test
    void theAddressIsThatWhichThePageWasSavedFrom() {
        assertThat(read("<!-- saved from url=(0023)https://a.example/x/y --><p>A")
                        .address())
                .contains("https://a.example/x/y");
        assertThat(read("<link rel=canonical href=https://a.example><p>A").address())
                .contains("https://a.example");
        assertThat(read("<p>A").address()).isEmpty();
    }

    @Test
    void elementsAreNotNestedDeeperThanTheLimit() {
        assertThat(dump("<div>".repeat(300) + "A")).isEqualTo("! LimitExceeded[limit=DEPTH, maximum=200]\n");
        assertThat(dump("<b>".repeat(100_000) + "A")).isEqualTo("! LimitExceeded[limit=DEPTH, maximum=200]\n");
    }

    @Test
    void aPageOfAMillionTagsIsNotRead() {
        assertThat(dump("<p>".repeat(1_000_001))).startsWith("! LimitExceeded[limit=CONTENT");
    }

    @Test
    void attributesWithoutEndAreNoDanger() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < 100_000; i++) {
            page.append('a').append(i).append(' ');
        }
        assertThat(dump(page + ">A")).isEqualTo("P A\n");
    }

    @Test
    void spansThatAreAbsurdAreBounded() {
        assertThat(dump("<table><tr><td colspan=99999999 rowspan=99999999>A<td rowspan=-1>B<td colspan=x>C</table>"))
                .isEqualTo("T\n R\n  C1+1000x1000 A\n  C1001 B\n  C1002 C\n");
    }

    @Test
    void aPageThatIsCutAnywhereIsUnreadableOrRead() {
        byte[] whole =
                "<!DOCTYPE html><html><head><title>T</title></head><body><table><tr><td>A<!-- c --></td></tr></table></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(BlockDump.of(read(Arrays.copyOf(whole, length)))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource
    void aPageWithoutTextIsUnreadable(String page) {
        assertThat(dump(page)).isEqualTo("! Unreadable[reason=EMPTY]\n");
    }

    static Stream<String> aPageWithoutTextIsUnreadable() {
        return Stream.of("", "<html>", "<p>&nbsp;", "<script>x</script>");
    }
}
