// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class LinkRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            link-not-absolute | {commonCoreDocument:{href:'#'},stateReports:[{instrument:'CRC',href:'#'}],listsOfIssues:[{href:'#'}],writtenReplies:[{href:'#'}]} | /commonCoreDocument/href /stateReports/0/href /listsOfIssues/0/href /writtenReplies/0/href
            link-not-absolute | {alternativeReports:[{author:'A',authorType:'ngo',href:'#'}],concludingObservations:[{href:''}],links:[{kind:'audio',href:'a'}],sources:[{href:' '}]} | /alternativeReports/0/href /concludingObservations/0/href /links/0/href /sources/0/href
            link-not-absolute | {links:[{kind:'audio'}],sources:[{title:'#'}]} |

            link-not-https    | {commonCoreDocument:{href:'ftp:x'},stateReports:[{instrument:'CRC',href:'ftp:x'}],listsOfIssues:[{href:'ftp:x'}],writtenReplies:[{href:'ftp:x'}]} | /commonCoreDocument/href /stateReports/0/href /listsOfIssues/0/href /writtenReplies/0/href
            link-not-https    | {alternativeReports:[{author:'A',authorType:'ngo',href:'ftp:x'}],concludingObservations:[{href:'ftp:x'}],links:[{kind:'audio',href:'ftp:x'}],sources:[{href:'ftp:x'}]} | /alternativeReports/0/href /concludingObservations/0/href /links/0/href /sources/0/href

            link-missing      | {}                                                                      |
            link-missing      | {links:[{kind:'audio'},{kind:'audio',href:''},{kind:'audio',href:'https://a.org'},{kind:'other',title:'x'}]} | /links/0 /links/3
            link-missing      | {sources:[{title:'x'}],alternativeReports:[{author:'A',authorType:'ngo'}]} |

            link-reused       | {links:[{kind:'audio',href:'https://a.org'},{kind:'audio',href:'https://a.org/'},{kind:'webcast',href:'https://a.org'},{kind:'other',href:'https://a.org'}]} | /links/2/href /links/3/href
            link-reused       | {links:[{kind:'audio',href:'mailto:x'},{kind:'audio',href:'mailto:x'}]} | /links/1/href
            link-reused       | {links:[{kind:'audio',href:'#'},{kind:'audio',href:'#'},{kind:'audio',href:''},{kind:'audio',href:''},{kind:'audio'},{kind:'audio'}]} |
            link-reused       | {sources:[{href:'https://a.org'}],stateReports:[{instrument:'CRC',href:'https://a.org'}],links:[{kind:'audio',href:'https://a.org'}]} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/a%20b?c=d&e=[f]#g",
                "https://example.org/é",
                "https://exämple.org/\uD83D\uDC64",
                "https://user@example.org:8080/",
                "https://[2001:db8::1]/",
                "https://a_b.example.org/",
                "HTTPS://EXAMPLE.ORG/"
            })
    void addressOfHttpsIsFine(String href) {
        assertThat(linkRules(href)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "HTTP://example.org/",
                "ftp://example.org/",
                "mailto:x",
                "urn:isbn:1",
                "file:///x"
            })
    void addressMayBeAbsoluteAndNotOfHttps(String href) {
        assertThat(linkRules(href)).containsExactly("link-not-https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "#",
                "#part",
                "/path",
                "path/of",
                "../up",
                "?query",
                "//example.org/",
                "www.example.org",
                "None",
                "http:",
                "https:",
                "https://",
                "https:///",
                "https:///path",
                "https:/path",
                "https:path",
                "HTTP:path",
                "https://example.org/a b",
                " https://example.org/",
                "https://example.org/ ",
                "https://example.org/\u00A0",
                "https://example.org/\u0000",
                "https://example.org/a|b",
                "https://example.org/<a>",
                "https://example.org/50%",
                "https://example.org/%zz",
                "1https://example.org/",
                "\uFEFFhttps://example.org/",
                "://example.org/",
                "C:\\\\reports\\\\1.pdf"
            })
    void addressMustBeAbsolute(String href) {
        assertThat(linkRules(href)).containsExactly("link-not-absolute");
    }

    private static List<String> linkRules(String href) {
        StringBuilder escaped = new StringBuilder();
        href.chars()
                .forEach(c ->
                        escaped.append(c == '\\' ? "\\" : c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c)));
        return PlainSession.findings("{links:[{kind:'webcast',href:\"" + escaped + "\"}]}").stream()
                .filter(finding -> finding.path().startsWith("/links"))
                .map(finding -> finding.rule().id().toString())
                .toList();
    }
}
