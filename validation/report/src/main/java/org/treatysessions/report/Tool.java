// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.lang.module.ModuleDescriptor;
import java.util.Objects;
import java.util.Optional;

/**
 * The program that a report names as its author.
 *
 * @param name the name of the program
 * @param version its version
 * @since 0.1
 */
public record Tool(String name, String version) {

    /** This library with its version; {@code development} if it is not run from its jar. */
    public static final Tool TREATY_SESSIONS = new Tool("treaty-sessions", libraryVersion());

    /**
     * Creates a tool.
     *
     * @param name the name of the program
     * @param version its version
     */
    public Tool {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
    }

    /** The version in the manifest on the class path, or that of the module on the module path. */
    private static String libraryVersion() {
        return Optional.ofNullable(Tool.class.getPackage().getImplementationVersion())
                .or(() -> Optional.ofNullable(Tool.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion))
                .orElse("development");
    }
}
