/** Words of the model in the official languages of the United Nations; not exported. */
@NullMarked
package org.treatysessions.words;

import org.jspecify.annotations.NullMarked;
