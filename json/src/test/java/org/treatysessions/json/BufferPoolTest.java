// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.util.BufferRecycler;

class BufferPoolTest {

    private final BufferPool pool = new BufferPool();

    @Test
    void buffersAreUsedAgain() {
        BufferRecycler first = pool.acquirePooled();
        pool.releasePooled(first);
        assertThat(pool.acquirePooled()).isSameAs(first);
    }

    @Test
    void buffersInUseAreNotShared() {
        assertThat(pool.acquirePooled()).isNotSameAs(pool.acquirePooled());
    }

    @Test
    void aClearedPoolHasNoBuffers() {
        BufferRecycler first = pool.acquirePooled();
        pool.releasePooled(first);
        pool.clear();
        assertThat(pool.acquirePooled()).isNotSameAs(first);
    }
}
