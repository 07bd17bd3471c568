// SPDX-License-Identifier: Apache-2.0
/**
 * The six official languages of the United Nations: words, dates, numbers and message patterns.
 *
 * <p>Everything written here comes from the library: neither the default locale of the machine nor the locale data of
 * its JDK is used.
 */
@NullMarked
package org.treatysessions.language;

import org.jspecify.annotations.NullMarked;
