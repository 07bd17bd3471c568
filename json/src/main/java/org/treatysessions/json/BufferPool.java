// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.Serial;
import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * The buffers of one reader's parsers, kept for its next documents.
 *
 * <p>Each thread has a slot, which it may share with others: so threads hardly ever wait for each other, and no more buffers
 * are kept than there are slots, however many threads come and go.
 */
final class BufferPool implements RecyclerPool<BufferRecycler> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A power of two. */
    private static final int SLOTS = 16;

    private final transient AtomicReferenceArray<BufferRecycler> free = new AtomicReferenceArray<>(SLOTS);

    private static int slot() {
        return (int) Thread.currentThread().getId() & (SLOTS - 1);
    }

    @Override
    public BufferRecycler acquirePooled() {
        BufferRecycler kept = free.getAndSet(slot(), null);
        return kept == null ? new BufferRecycler() : kept;
    }

    @Override
    public void releasePooled(BufferRecycler recycler) {
        free.lazySet(slot(), recycler);
    }

    @Override
    public boolean clear() {
        for (int i = 0; i < SLOTS; i++) {
            free.set(i, null);
        }
        return true;
    }

    /** An empty pool. */
    @Serial
    private Object readResolve() {
        return new BufferPool();
    }
}
