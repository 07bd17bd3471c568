// SPDX-License-Identifier: Apache-2.0
/** Interpreters of documents of the United Nations: one file for each group of facts. */
@NullMarked
package org.treatysessions.documents.interpret.un;

import org.jspecify.annotations.NullMarked;
