package org.treatysessions.validation.spi;

import java.util.List;

/**
 * Brings rules of one's own to every validator that asks for the installed ones.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is named where {@link
 * java.util.ServiceLoader} looks: on the class path in {@code
 * META-INF/services/org.treatysessions.validation.spi.RuleProvider}, on the module path in {@code provides ... with ...}
 * of its module.
 */
public interface RuleProvider {

    /** {@return the rules} */
    List<CustomRule> rules();
}
