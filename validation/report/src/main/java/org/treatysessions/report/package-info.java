// SPDX-License-Identifier: Apache-2.0
/** Validation reports and sessions in formats for people and for other programs. */
@NullMarked
package org.treatysessions.report;

import org.jspecify.annotations.NullMarked;
