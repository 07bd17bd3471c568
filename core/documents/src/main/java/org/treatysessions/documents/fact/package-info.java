// SPDX-License-Identifier: Apache-2.0
/**
 * Facts as interpreters collect them: values of members with the words that they were read from, and the use of every
 * character of the document.
 */
@NullMarked
package org.treatysessions.documents.fact;

import org.jspecify.annotations.NullMarked;
