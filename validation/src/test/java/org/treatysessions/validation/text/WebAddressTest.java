// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.testing.Any;
import org.treatysessions.testing.Property;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://docs.un.org/en/CRC/C/RUS/4-5",
                "https://tbinternet.ohchr.org/_layouts/15/Download.aspx?symbolno=CRC%2fC%2FRUS%2f4-5&Lang=en",
                "https://example.org?a=b#c",
                "https://example.org/#",
                "https://192.0.2.1/a"
            })
    void mostAddressesArePlain(String href) {
        assertThat(WebAddress.isPlain(href)).isTrue();
        assertThat(WebAddress.of(href)).isNotEqualTo(WebAddress.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://example.org",
                "http://example.org",
                "https://example.org:443/a",
                "https://user@example.org/",
                "https://example.org/\u00e9",
                "mailto:secretariat@example.org"
            })
    void anAddressThatIsNotPlainMayBeAbsolute(String href) {
        assertThat(WebAddress.isPlain(href)).isFalse();
        assertThat(WebAddress.of(href)).isNotEqualTo(WebAddress.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "/a",
                "https://",
                "https:///a",
                "https://?a",
                "https://example.org/a b",
                "https://example.org/%",
                "https://example.org/%2",
                "https://example.org/%2G",
                "https://example.org/%\uFF12\uFF12",
                "https://exa%41mple.org /",
                "https://example.org/#a#b",
                "https://example.org/<b>",
                "https://example.org/\\a"
            })
    void aTextThatIsNotAnAddressIsNotPlain(String href) {
        assertThat(WebAddress.isPlain(href)).isFalse();
        assertThat(WebAddress.of(href)).isEqualTo(WebAddress.INVALID);
    }

    @Test
    void plainIsWhatTheParserTakesForAnAbsoluteAddressByHttps() {
        Property.holds(20_000, any -> {
            String href = address(any);
            if (WebAddress.isPlain(href)) {
                URI uri = new URI(href);
                assertThat(uri.getScheme()).isEqualTo("https");
                assertThat(uri.getRawAuthority()).isNotEmpty();
            }
        });
    }

    /** Mostly plain addresses, and some that are almost plain. */
    private static String address(Any any) {
        String scheme = any.of("https://", "https://", "https:/", "HTTPS://");
        String host = any.text("abZ09.-", 8);
        String escape = any.of("", "%2F", "%aB", "%2", "%", "%zz");
        String rest = any.integer(0, 5) < 5 ? any.text("abYZ019.-_~!$&'()*+,;=:@/?#%[]", 12) : any.text(3);
        return scheme + host + "/".repeat(escape.length() % 2) + escape + rest;
    }
}
