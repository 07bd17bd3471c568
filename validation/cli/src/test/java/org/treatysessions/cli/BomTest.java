// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BomTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(treaty-sessions-.*?)</artifactId>");

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String pom(String folder) throws IOException {
        return Files.readString(ROOT.resolve(folder).resolve("pom.xml"));
    }

    private static String artifact(String pom) {
        return matches(ARTIFACT, pom.substring(pom.indexOf("</parent>"))).get(0);
    }

    @Test
    void theBomHasAllPublishedArtifacts() throws IOException {
        String bom = pom("core/bom");
        List<String> published = new ArrayList<>();
        for (String module : matches(MODULE, pom("."))) {
            if (!module.equals("examples") && !module.equals("core/bom")) {
                published.add(artifact(pom(module)));
            }
        }
        assertThat(matches(ARTIFACT, bom.substring(bom.indexOf("<dependencyManagement>"))))
                .containsExactlyInAnyOrderElementsOf(published)
                .contains("treaty-sessions-core");
    }
}
