// SPDX-License-Identifier: Apache-2.0
/** Reads plain text. */
@NullMarked
package org.treatysessions.documents.text;

import org.jspecify.annotations.NullMarked;
