package org.treatysessions.cli;

/** The exit codes. Where several apply, the greatest is returned. */
final class ExitCode {

    /** Nothing was found at or above the severity that fails. */
    static final int PASSED = 0;

    /** Something was found at or above the severity that fails. */
    static final int FAILED = 1;

    /** The arguments are wrong, or the place for the report cannot be written to. */
    static final int WRONG_USAGE = 2;

    /** An input could not be read. */
    static final int INPUT_NOT_READ = 3;

    /** The program has a fault. */
    static final int FAULT = 70;

    private ExitCode() {}
}
