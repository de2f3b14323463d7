package summit.author.check;

import summit.load.Code;

/** Variables that no condition, text, computed variable or status line looks at. */
final class VariableNeverRead implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var insight = copy.insight();
        for (var variable : copy.story().manifest().variables().values()) {
            if (!insight.isRead(variable.id())) {
                var set = insight.isChanged(variable.id());
                report.add(
                        Code.NEVER_READ,
                        copy.places().variable(variable.id()).at("id").position(),
                        "variable \"" + variable.id() + "\" is "
                                + (set ? "set, but no condition or text reads it." : "read by no condition or text."),
                        "Use it in an \"if\", show it with \"show\", or take it out"
                                + (set ? " with its effects." : "."));
            }
        }
    }
}
