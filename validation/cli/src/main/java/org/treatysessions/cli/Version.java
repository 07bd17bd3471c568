package org.treatysessions.cli;

import picocli.CommandLine.IVersionProvider;

/** The name and the version of the program. */
final class Version implements IVersionProvider {

    /** The name that the program is called by. */
    static final String NAME = "treaty-sessions";

    /** {@return the version that the manifest of the executable file states} */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {NAME + " " + current()};
    }
}
