package summit.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class VersionOfProgram implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Summit " + number()};
    }

    /** The number alone. */
    static String number() {
        var version = VersionOfProgram.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
