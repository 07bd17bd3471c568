/** Reads web pages. */
@NullMarked
package org.treatysessions.documents.html;

import org.jspecify.annotations.NullMarked;
