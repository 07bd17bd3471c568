// SPDX-License-Identifier: Apache-2.0
/** Reads PDF: by its structure tags where it has them, by the positions of its characters where it has not. */
@NullMarked
package org.treatysessions.documents.pdf;

import org.jspecify.annotations.NullMarked;
