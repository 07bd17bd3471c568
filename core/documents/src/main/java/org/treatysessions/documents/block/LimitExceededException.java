// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.io.IOException;
import org.treatysessions.documents.block.ReadLimits.Limit;

/**
 * Thrown within a reader when a document exceeds a limit.
 *
 * @since 0.1
 */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The limit that the document exceeds. */
    private final Limit limit;

    /**
     * Makes an exception.
     *
     * @param limit the limit that the document exceeds
     */
    public LimitExceededException(Limit limit) {
        super("Limit exceeded: " + limit.code());
        this.limit = limit;
    }

    /** {@return the limit that the document exceeds} */
    public Limit limit() {
        return limit;
    }
}
