// SPDX-License-Identifier: Apache-2.0
/** The rules of the import, with their words. */
@NullMarked
package org.treatysessions.documents.rule;

import org.jspecify.annotations.NullMarked;
