// SPDX-License-Identifier: Apache-2.0
/** Reads documents of any format: recognizes it by the content, and reads it with that format's reader. */
@NullMarked
package org.treatysessions.documents.reading;

import org.jspecify.annotations.NullMarked;
