// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An action that is called when the JVM shuts down, for example on Ctrl-C. */
final class ShutdownHook implements Interrupts.Registration {

    /** The maximum time that a shutdown waits for the work to be done. */
    private static final int TIMEOUT_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    private ShutdownHook(Runnable action) {
        hook = new Thread(
                () -> {
                    action.run();
                    await();
                },
                "shutdown");
    }

    static ShutdownHook register(Runnable action) {
        ShutdownHook hook = new ShutdownHook(action);
        Runtime.getRuntime().addShutdownHook(hook.hook);
        return hook;
    }

    private void await() {
        try {
            if (!done.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                return; // The work hangs; the process ends without its report.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is shutting down, and the hook is running.
        }
    }
}
