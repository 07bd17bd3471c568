// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

/** The interrupts of a process, such as Ctrl-C. */
@FunctionalInterface
interface Interrupts {

    /**
     * Calls an action if the process is interrupted.
     *
     * @param action stops the work; it is called by another thread
     * @return the registration, to be closed when the work is done; an interrupted process waits for that
     */
    Registration onInterrupt(Runnable action);

    /** An action that is registered until it is closed. */
    interface Registration extends AutoCloseable {

        @Override
        void close();
    }
}
