package summit.cli;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes an option given before the name of a command hold for it: {@code summit --plain play} is {@code summit play --plain}. */
final class FromParent implements IDefaultValueProvider {
    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.command().parent() == null) {
            return null;
        }
        var above = option.command().parent().findOption(option.longestName());
        return above == null || above.originalStringValues().isEmpty()
                ? null
                : above.originalStringValues().get(0);
    }
}
