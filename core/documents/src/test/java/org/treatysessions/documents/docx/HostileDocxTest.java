// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.documents.block.BlockDump;
import org.treatysessions.documents.block.ReadLimits;

class HostileDocxTest {

    private static final String TEXT = "<w:p><w:r><w:t>Text</w:t></w:r></w:p>";

    private static String read(byte[] content, ReadLimits limits) {
        return BlockDump.of(new DocxReader().read("a.docx", content, limits));
    }

    private static String read(byte[] content) {
        return read(content, ReadLimits.STANDARD);
    }

    @ParameterizedTest
    @MethodSource
    void partsThatAreNotWellFormedMakeAFileUnreadable(DocxFile file) {
        assertThat(read(file.bytes())).isEqualTo("! Unreadable[reason=BROKEN]\n");
    }

    static Stream<DocxFile> partsThatAreNotWellFormedMakeAFileUnreadable() {
        String entities =
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><d><p><r><t>&b;</t></r></p></d>";
        return Stream.of(
                DocxFile.empty().part("word/other.xml", "<a/>"),
                DocxFile.empty().part("word/document.xml", ""),
                DocxFile.empty().part("word/document.xml", "<a><b></a>"),
                DocxFile.empty().part("word/document.xml", "<a"),
                DocxFile.empty().part("word/document.xml", "\u0000\u0001"),
                DocxFile.empty().part("word/document.xml", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>"),
                DocxFile.empty()
                        .part(
                                "word/document.xml",
                                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><r><t>&x;</t></r></p></d>"),
                DocxFile.empty().part("word/document.xml", entities),
                DocxFile.body("<w:p><w:r><w:t>&undeclared;</w:t></w:r></w:p>"),
                DocxFile.body(TEXT).styles("<w:style>"),
                DocxFile.body(TEXT).numbering("<!DOCTYPE x []>"));
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] zeros = new byte[3 << 20];
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/media/image.png", zeros);
        entries.put("word/document.xml", "<d/>".getBytes(StandardCharsets.UTF_8));
        ReadLimits limits = new ReadLimits(1 << 20, 10, 10, 1 << 20, 10);
        assertThat(read(DocxFile.zip(entries), limits))
                .isEqualTo("! LimitExceeded[limit=UNPACKED_BYTES, maximum=1048576]\n");
    }

    @Test
    void thereAreNoMoreEntriesThanTheLimit() {
        DocxFile file = DocxFile.body(TEXT);
        for (int i = 0; i < 20; i++) {
            file.part("word/media/" + i + ".xml", "<a/>");
        }
        ReadLimits limits = new ReadLimits(1 << 20, 10, 20, 1 << 20, 10);
        assertThat(read(file.bytes(), limits)).isEqualTo("! LimitExceeded[limit=ZIP_ENTRIES, maximum=20]\n");
    }

    @Test
    void twoEntriesOfOneNameMakeAFileUnreadable() {
        DocxFile file = DocxFile.body(TEXT).part("word/Document.xml", "<other/>");
        assertThat(read(file.bytes())).isEqualTo("! Unreadable[reason=BROKEN]\n");
    }

    @ParameterizedTest
    @MethodSource
    void elementsAreNotNestedDeeperThanTheLimit(String open, String close) {
        String xml = open.repeat(300) + TEXT + close.repeat(300);
        assertThat(read(DocxFile.body(xml).bytes())).isEqualTo("! LimitExceeded[limit=DEPTH, maximum=200]\n");
    }

    static Stream<Arguments> elementsAreNotNestedDeeperThanTheLimit() {
        return Stream.of(
                Arguments.of("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
                Arguments.of("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
                Arguments.of("<w:unknown>", "</w:unknown>"),
                Arguments.of("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"));
    }

    @Test
    void aFileThatIsCutAnywhereIsUnreadableOrRead() {
        byte[] whole =
                DocxFile.body(TEXT.repeat(50)).link("rId1", "https://a.example").bytes();
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(read(Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Test
    void aFileWithBytesChangedIsUnreadableOrRead() {
        byte[] whole = DocxFile.body(TEXT.repeat(5)).bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x55;
            assertThat(read(changed)).isNotEmpty();
        }
    }

    @Test
    void referencesThatLeadNowhereAreIgnored() {
        String body =
                "<w:p><w:pPr><w:pStyle w:val=\"None\"/><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"42\"/></w:numPr></w:pPr>"
                        + "<w:hyperlink r:id=\"none\"><w:r><w:t>Text</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>";
        assertThat(read(DocxFile.body(body).bytes())).isEqualTo("P Text\n");
    }

    @Test
    void stylesMayBeBasedOnEachOtherInACircle() {
        String styles = "<w:style w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>";
        assertThat(read(DocxFile.body(body).styles(styles).bytes())).isEqualTo("P Text\n");
    }

    @Test
    void fieldsThatNeverEndHideTheirCodeOnly() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String body = "<w:p>" + begin.repeat(1_000) + "</w:p>" + TEXT;
        assertThat(read(DocxFile.body("<w:p><w:r><w:t>Before</w:t></w:r></w:p>" + body)
                        .bytes()))
                .isEqualTo("P Before\n");
    }

    @Test
    void numbersOfSpansAndListsMayBeAbsurd() {
        String body =
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>"
                        + TEXT + "</w:tc></w:tr></w:tbl>";
        assertThat(read(DocxFile.body(body).bytes())).isEqualTo("T\n R\n  C1001+1x1000 Text\n");
    }

    @Test
    void aNameThatIsNotUtf8MakesAFileUnreadable() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.putNextEntry(new ZipEntry("wörd/document.xml"));
            zip.closeEntry();
        }
        assertThat(read(bytes.toByteArray())).isEqualTo("! Unreadable[reason=BROKEN]\n");
    }
}
