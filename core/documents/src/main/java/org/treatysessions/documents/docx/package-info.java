// SPDX-License-Identifier: Apache-2.0
/** Reads Office Open XML documents, as Word writes them, with nothing but the JDK. */
@NullMarked
package org.treatysessions.documents.docx;

import org.jspecify.annotations.NullMarked;
