// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;

/**
 * The properties of the terminal that the process is attached to.
 *
 * @param isInteractive whether there is a terminal, so that progress is shown
 * @param hasColors whether the text report has colors
 */
record Terminal(boolean isInteractive, boolean hasColors) {

    /** No terminal, but files or pipes. */
    static final Terminal NONE = new Terminal(false, false);

    /**
     * {@return the terminal of this process} Colors follow the usual variables of the environment, such as <a
     * href="https://no-color.org">NO_COLOR</a>.
     */
    static Terminal ofProcess() {
        return new Terminal(isTerminal(System.console()), Help.Ansi.AUTO.enabled());
    }

    /** Since Java 22, there can be a console without a terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
