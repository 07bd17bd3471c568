// SPDX-License-Identifier: Apache-2.0
/** The command line: validates and renders files of sessions, lists the rules, prints the JSON Schema. */
@NullMarked
package org.treatysessions.cli;

import org.jspecify.annotations.NullMarked;
