/** What reading, writing and checking cost, beside what one would take instead. */
@NullMarked
package org.treatysessions.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
