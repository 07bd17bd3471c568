package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whatIsNotPlainMayBeAbsolute(String href) {
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
    void whatIsNoAddressIsNotPlain(String href) {
        assertThat(WebAddress.isPlain(href)).isFalse();
        assertThat(WebAddress.of(href)).isEqualTo(WebAddress.INVALID);
    }

    @Property(tries = 20_000)
    void plainIsWhatTheParserTakesForAnAbsoluteAddressByHttps(@ForAll("addresses") String href)
            throws URISyntaxException {
        if (WebAddress.isPlain(href)) {
            URI uri = new URI(href);
            assertThat(uri.getScheme()).isEqualTo("https");
            assertThat(uri.getRawAuthority()).isNotEmpty();
        }
    }

    /** Plain addresses mostly, and those that nearly are. */
    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> ascii =
                Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(3);
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars("abYZ019.-_~!$&'()*+,;=:@/?#%[]")
                .ofMaxLength(12);
        Arbitrary<String> escape = Arbitraries.of("", "%2F", "%aB", "%2", "%", "%zz");
        Arbitrary<String> host = Arbitraries.strings().withChars("abZ09.-").ofMaxLength(8);
        Arbitrary<String> rest = Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, ascii));
        return Combinators.combine(Arbitraries.of("https://", "https://", "https:/", "HTTPS://"), host, escape, rest)
                .as((scheme, name, percent, end) -> scheme + name + "/".repeat(percent.length() % 2) + percent + end);
    }
}
