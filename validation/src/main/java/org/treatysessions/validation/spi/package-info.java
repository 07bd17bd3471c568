/** What others can bring: rules of their own, and reference data. */
@NullMarked
package org.treatysessions.validation.spi;

import org.jspecify.annotations.NullMarked;
