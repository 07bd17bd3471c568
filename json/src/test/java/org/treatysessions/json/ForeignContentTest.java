// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;

/** Content that is not UTF-8 is named, with what to do about it. */
class ForeignContentTest {

    private static final String TEXT =
            "{\"committee\": \"CRC\", \"delegation\": {\"description\": \"D\u00e9l\u00e9gation\"}}";

    private static Finding finding(byte[] bytes) {
        assertThat(SessionJson.standard().read(bytes).findings()).hasSize(1);
        return SessionJson.standard().read(bytes).findings().get(0);
    }

    private static String reason(byte[] bytes) {
        return finding(bytes).argument(Argument.REASON).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, utf-16",
        "UTF-16LE, utf-16",
        "UTF-16BE, utf-16",
        "UTF-32LE, not-utf-8",
        "ISO-8859-1, windows-1252",
        "windows-1252, windows-1252",
        "ISO-8859-15, windows-1252",
    })
    void encodingsAreRecognized(String charset, String reason) {
        assertThat(reason(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(reason);
        assertThat(reason("{}".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("utf-16");
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004\u0014\u0000', zip",
        "'%PDF-1.7\n%\u00e2\u00e3', pdf",
        "'\u001f\u008b\u0008\u0000', gzip",
        "'\u00ff\u00fe\u0000\u0000{\u0000\u0000\u0000', utf-32",
        "'{\"committee\": \"C\u0000RC\"}', not-utf-8",
        "'\u0001\u00ff\u0002', not-utf-8",
    })
    void otherContentIsRecognized(String bytes, String reason) {
        assertThat(reason(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(reason);
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        byte[] utf8 = "{\"a\": \"\u00e9\u00e8 \u4e2d\"}".getBytes(StandardCharsets.UTF_8);
        byte[] damaged = utf8.clone();
        damaged[8] = (byte) 0xFF;

        assertThat(reason(damaged)).isEqualTo("not-utf-8");
        assertThat(reason(Arrays.copyOf("{\"a\": \"\u00e9".getBytes(StandardCharsets.UTF_8), 8)))
                .isEqualTo("not-utf-8");
    }

    @Test
    void messageSaysHowToSaveTheText() {
        assertThat(finding(TEXT.getBytes(StandardCharsets.ISO_8859_1)).message(Locale.ENGLISH))
                .isEqualTo(
                        "Cannot read the JSON document: the text is not encoded in UTF-8, but probably in windows-1252;"
                                + " save it in UTF-8, in a text editor or by iconv -f WINDOWS-1252 -t UTF-8.");
        assertThat(finding(TEXT.getBytes(StandardCharsets.UTF_16)).message(Locale.FRENCH))
                .contains("UTF-16", "iconv -f UTF-16 -t UTF-8");
    }
}
