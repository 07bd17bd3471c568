// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.Optional;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;

/**
 * A finding on an HTML page.
 *
 * @param number its number on the page, counted from 1
 * @param finding the finding
 * @param excerpt the lines around it, if the page shows them
 */
record NumberedFinding(int number, Finding finding, Optional<Excerpt> excerpt) {

    /** {@return the id of its element} */
    String anchor() {
        return "f" + number;
    }
}
