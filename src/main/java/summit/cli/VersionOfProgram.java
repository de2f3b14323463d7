package summit.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class VersionOfProgram implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = VersionOfProgram.class.getPackage().getImplementationVersion();
        return new String[] {"Summit " + (version == null ? "(not packaged)" : version)};
    }
}
