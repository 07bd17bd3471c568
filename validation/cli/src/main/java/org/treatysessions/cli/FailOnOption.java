// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import picocli.CommandLine.Option;

/** The option that sets which findings make a run fail. */
final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The minimum severity that makes the exit code 1: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.ERROR;

    FailOn failOn() {
        return failOn;
    }
}
