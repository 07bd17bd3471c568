// SPDX-License-Identifier: Apache-2.0
/** The interpreter of session reports in the template of Child Rights Connect: by its labels, not by positions. */
@NullMarked
package org.treatysessions.documents.interpret.report;

import org.jspecify.annotations.NullMarked;
