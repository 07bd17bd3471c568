// SPDX-License-Identifier: Apache-2.0
/** Reads web pages. */
@NullMarked
package org.treatysessions.documents.html;

import org.jspecify.annotations.NullMarked;
