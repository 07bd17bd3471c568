/** Extensions: user-defined rules and reference data. */
@NullMarked
package org.treatysessions.validation.spi;

import org.jspecify.annotations.NullMarked;
