/** A rule of one's own. */
@NullMarked
package org.treatysessions.examples.customrule;

import org.jspecify.annotations.NullMarked;
