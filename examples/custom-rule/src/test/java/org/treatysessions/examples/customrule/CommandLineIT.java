// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.customrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line applies the rules of jars on its class path. */
class CommandLineIT {

    private static String output(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("cli.jar") + File.pathSeparator + System.getProperty("rules.jar"),
                "org.treatysessions.cli.Main"));
        Collections.addAll(command, arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void theRuleIsApplied() throws Exception {
        String session = "../../validation/src/main/resources/org/treatysessions/validation/plain.session.json";
        assertThat(output("validate", session))
                .contains(session + ":1:1: warning acme:no-webcast: None of the links leads to a webcast. Links: 0.");
    }

    @Test
    void theCatalogueHasTheRule() throws Exception {
        assertThat(output("rules")).contains("## acme:no-webcast");
    }
}
