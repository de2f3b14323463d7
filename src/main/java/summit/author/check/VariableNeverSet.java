package summit.author.check;

import summit.load.Code;

/** Variables that are read, but that no effect changes. */
final class VariableNeverSet implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var insight = copy.insight();
        for (var variable : copy.story().manifest().variables().values()) {
            if (!variable.isComputed() && insight.isRead(variable.id()) && !insight.isChanged(variable.id())) {
                report.add(
                        Code.NEVER_SET,
                        copy.places().variable(variable.id()).at("id").position(),
                        "variable \"" + variable.id()
                                + "\" is read, but no effect changes it: it is always what it starts as.",
                        "Change it somewhere with \"do\", or take it out.");
            }
        }
    }
}
