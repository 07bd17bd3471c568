// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.documents.block.BlockDump;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;

class BlockReaderTest {

    private static final BlockReader READER = new BlockReader(ReadLimits.STANDARD, true);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(utf8(namesAndContents[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String name) {
        byte[] header = bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
        byte[] stream = name.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(header, 600);
        System.arraycopy(stream, 0, file, 512, stream.length);
        return file;
    }

    @ParameterizedTest
    @MethodSource
    void formatsAreRecognizedByContentWhateverTheName(byte[] content, DocumentFormat format) {
        ReadDocument document = READER.read("report.doc", content);
        assertThat(document.format()).contains(format);
        assertThat(document.problems()).isEmpty();
        assertThat(document.textBlocks())
                .singleElement()
                .satisfies(block -> assertThat(block.text().text()).isEqualTo("Text"));
    }

    static Stream<Arguments> formatsAreRecognizedByContentWhateverTheName() {
        String document = "<d><body><p><r><t>Text</t></r></p></body></d>";
        return Stream.of(
                Arguments.of(zip("[Content_Types].xml", "<T/>", "word/document.xml", document), DocumentFormat.DOCX),
                Arguments.of(zip("word/document.xml", document), DocumentFormat.DOCX),
                Arguments.of(utf8("<!DOCTYPE html><html><p>Text"), DocumentFormat.HTML),
                Arguments.of(
                        utf8("\uFEFF<?xml version='1.0'?><!-- x --><!DOCTYPE html><html><p>Text"), DocumentFormat.HTML),
                Arguments.of(utf8("\n <p class=x>Text"), DocumentFormat.HTML),
                Arguments.of("\uFEFF<p>Text".getBytes(StandardCharsets.UTF_16LE), DocumentFormat.HTML),
                Arguments.of(utf8("Text"), DocumentFormat.TEXT),
                Arguments.of("\uFEFFText".getBytes(StandardCharsets.UTF_16BE), DocumentFormat.TEXT));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoDocumentHasOneProblemThatSaysWhatItIs(byte[] content, String reason) {
        assertThat(BlockDump.of(READER.read("report.docx", content)))
                .isEqualTo("! Unreadable[reason=" + reason + "]\n");
    }

    static Stream<Arguments> whatIsNoDocumentHasOneProblemThatSaysWhatItIs() {
        return Stream.of(
                Arguments.of(new byte[0], "EMPTY"),
                Arguments.of(utf8(" \n\t "), "EMPTY"),
                Arguments.of(utf8("\uFEFF"), "EMPTY"),
                Arguments.of(compound("WordDocument"), "WORD_97"),
                Arguments.of(compound("Workbook"), "OFFICE_97"),
                Arguments.of(compound("EncryptedPackage"), "ENCRYPTED"),
                Arguments.of(bytes("{\\rtf1 Text}"), "RTF"),
                Arguments.of(bytes("\u00FFWPC\u0010\0\0\0"), "WORD_PERFECT"),
                Arguments.of(
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                        "OPEN_DOCUMENT"),
                Arguments.of(zip("[Content_Types].xml", "<T/>", "xl/workbook.xml", "<a/>"), "OTHER_OFFICE"),
                Arguments.of(zip("[Content_Types].xml", "<T/>", "ppt/presentation.xml", "<a/>"), "OTHER_OFFICE"),
                Arguments.of(zip("a.txt", "Text"), "ZIP"),
                Arguments.of(bytes("PK\3\4"), "ZIP"),
                Arguments.of(zip("[Content_Types].xml", "<T/>"), "BROKEN"),
                Arguments.of(bytes("\u0089PNG\r\n\u001A\n"), "IMAGE"),
                Arguments.of(bytes("\u00FF\u00D8\u00FF\u00E0"), "IMAGE"),
                Arguments.of(bytes("II*\0\1\2"), "IMAGE"),
                Arguments.of(utf8("{\"committee\": \"CRC\"}"), "JSON"),
                Arguments.of(utf8("[\n{\"committee\": \"CRC\"}]"), "JSON"),
                Arguments.of(utf8("<?xml version=\"1.0\"?><record/>"), "XML"),
                Arguments.of(
                        utf8("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
                        "WEB_ARCHIVE"),
                Arguments.of(bytes("%PDF-1.4"), "BROKEN"),
                Arguments.of(bytes("\0\1\2\3\4\5\6\7"), "UNKNOWN_FORMAT"),
                Arguments.of(bytes("\u007FELF\2\1\1\0\0\0"), "UNKNOWN_FORMAT"));
    }

    @ParameterizedTest
    @MethodSource
    void textThatLooksLikeAnotherFormatIsText(String text) {
        assertThat(READER.read("a", utf8(text)).format()).contains(DocumentFormat.TEXT);
    }

    static Stream<String> textThatLooksLikeAnotherFormatIsText() {
        return Stream.of(
                "[Webcast](#)",
                "{not JSON}",
                "BMW and others",
                "Reports < 2018 and > 2010",
                "From: someone\n\nText",
                "<Saved> by somebody");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        BlockReader reader = new BlockReader(new ReadLimits(3, 1, 1, 1, 1), true);
        assertThat(BlockDump.of(reader.read("a", utf8("Text"))))
                .isEqualTo("! LimitExceeded[limit=FILE_BYTES, maximum=3]\n");
    }

    @Test
    void bytesWithoutSenseAreNoDanger() {
        Random random = new Random(7);
        String[] starts = {
            "",
            "%PDF-1.7\n",
            "PK\3\4",
            "<html>",
            "\u00FF\u00FE",
            "{\\rtf",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
        };
        for (int i = 0; i < 300; i++) {
            byte[] content = new byte[random.nextInt(400)];
            random.nextBytes(content);
            byte[] start = bytes(starts[i % starts.length]);
            System.arraycopy(start, 0, content, 0, Math.min(start.length, content.length));
            ReadDocument document = READER.read("a", content);
            assertThat(document.blocks().isEmpty())
                    .isEqualTo(
                            !document.problems().isEmpty() && document.blocks().isEmpty());
        }
    }
}
