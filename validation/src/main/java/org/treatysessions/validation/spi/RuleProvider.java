// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.util.List;

/**
 * Provides user-defined rules to every validator with {@link
 * org.treatysessions.validation.SessionValidator.Builder#providedRules() installed rules}.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is registered with {@link
 * java.util.ServiceLoader}: on the class path in {@code
 * META-INF/services/org.treatysessions.validation.spi.RuleProvider}, on the module path in {@code provides ... with ...} of
 * its module.
 *
 * @since 0.1
 */
public interface RuleProvider {

    /** {@return the rules} */
    List<CustomRule> rules();
}
