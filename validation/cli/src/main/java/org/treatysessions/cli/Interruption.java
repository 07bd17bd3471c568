package org.treatysessions.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the process is told to end, by Ctrl-C for example: the work is told to stop, and is given the time to
 * report what it has.
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch atAnEnd = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Runnable stop) {
        hook = new Thread(
                () -> {
                    stop.run();
                    await();
                },
                "interruption");
    }

    /** Calls something when the process is told to end, until this is closed. */
    static Interruption calls(Runnable stop) {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void await() {
        try {
            if (!atAnEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // what hangs for so long will not end in good order
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the process end. */
    @Override
    public void close() {
        atAnEnd.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is at work already
        }
    }
}
