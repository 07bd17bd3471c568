// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

/** The exit codes. If several apply, the highest is returned. */
final class ExitCode {

    /** No finding at or above the severity that fails. */
    static final int PASSED = 0;

    /** At least one finding at or above the severity that fails. */
    static final int FAILED = 1;

    /** The arguments are invalid, or an output cannot be written. */
    static final int USAGE = 2;

    /** An input cannot be read. */
    static final int INPUT_NOT_READ = 3;

    /** Internal error. */
    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}
