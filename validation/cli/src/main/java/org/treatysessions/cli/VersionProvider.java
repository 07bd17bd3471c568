// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import org.treatysessions.report.Tool;
import picocli.CommandLine.IVersionProvider;

/** The answer to {@code --version}. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Tool.TREATY_SESSIONS.name() + " " + Tool.TREATY_SESSIONS.version()};
    }
}
