// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            session.json             | session.json
            ./a/./b//session.json    | a/b/session.json
            link/../session.json     | link/../session.json
            ../session.json          | ../session.json
            .                        | .
            a b#c?d%.json            | a%20b%23c%3Fd%25.json
            c:x.json                 | c%3Ax.json
            a\\b.json                | a%5Cb.json
            été.json                 | %C3%A9t%C3%A9.json
            /data/my session.json    | file:///data/my%20session.json
            //data/x.json            | file:///data/x.json
            /                        | file:///
            """)
    void aNameIsAUri(String name, String uri) {
        assertThat(FileUri.of(name, '/')).isEqualTo(uri);
        assertThat(URI.create(uri).isAbsolute()).isEqualTo(name.startsWith("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a\\session.json           | a/session.json
            a/session.json           | a/session.json
            C:\\data\\my session.json | file:///C:/data/my%20session.json
            c:/data/x.json           | file:///c:/data/x.json
            \\\\server\\share\\x.json  | file://server/share/x.json
            """)
    void aNameOfWindowsIsAUri(String name, String uri) {
        assertThat(FileUri.of(name, '\\')).isEqualTo(uri);
    }

    @Test
    void aCharacterThatNoFileNameCanHaveIsEncoded() {
        assertThat(FileUri.of("nul\0.json", '/')).isEqualTo("nul%00.json");
    }
}
