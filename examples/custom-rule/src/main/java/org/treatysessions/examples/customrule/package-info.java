/** A user-defined rule. */
@NullMarked
package org.treatysessions.examples.customrule;

import org.jspecify.annotations.NullMarked;
