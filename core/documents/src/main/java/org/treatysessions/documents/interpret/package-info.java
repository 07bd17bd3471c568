// SPDX-License-Identifier: Apache-2.0
/** Recognizes kinds of documents and finds the facts in them, kind by kind. Interpreters know nothing of formats. */
@NullMarked
package org.treatysessions.documents.interpret;

import org.jspecify.annotations.NullMarked;
