// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.HashMap;
import java.util.Map;

/** The verdict on a run: a line on standard error, and the exit code. */
final class Verdict {

    private Verdict() {}

    /** Prints the verdict and returns the exit code. */
    static int print(ValidationOutcome outcome, FailOn failOn, CliContext context, Messages messages) {
        long failing = failOn.count(outcome.report());
        boolean isRead = outcome.unreadSources() == 0;
        String verdict = isRead ? failing > 0 ? "verdict.failed" : "verdict.passed" : "verdict.not-read";
        if (outcome.isInterrupted()) {
            verdict = "verdict.interrupted";
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("count", failing);
        arguments.put("notRead", outcome.unreadSources());
        arguments.put("records", outcome.report().records().read());
        arguments.put("sources", outcome.sources().size());
        failOn.min().ifPresent(min -> arguments.put("severity", min.code()));
        context.printLine(messages.get(failOn.min().isPresent() ? verdict : verdict + "-never", arguments));
        if (outcome.hasFault()) {
            return ExitCode.INTERNAL_ERROR;
        }
        return isRead ? failing > 0 ? ExitCode.FAILED : ExitCode.PASSED : ExitCode.INPUT_NOT_READ;
    }
}
