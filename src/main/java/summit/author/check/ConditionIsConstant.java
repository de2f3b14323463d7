package summit.author.check;

import java.util.Set;
import java.util.stream.Collectors;
import summit.author.Bounds;
import summit.load.Code;
import summit.load.Position;
import summit.load.Quoted;
import summit.story.Expression;
import summit.story.Variable;

/**
 * Conditions that always hold or never do: by the types and bounds of what they name, by what is known where they stand, or by
 * what effects ever make of their variables. A variable that no effect changes is reported once, not in each condition.
 */
final class ConditionIsConstant implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        if (copy.insight().constants().isEmpty()) {
            return;
        }
        var byDeclaration = Insight.of(copy, Bounds.declared(copy.story())).constants().stream()
                .map(constant -> constant.site().position())
                .collect(Collectors.toSet());
        copy.insight().constants().forEach(constant -> report(copy, constant, byDeclaration, report));
    }

    private static void report(Copy copy, Insight.Constant constant, Set<Position> byDeclaration, Report report) {
        var position = constant.site().position();
        var declared = byDeclaration.contains(position);
        if (declared || !restsOnUnchanged(copy, constant.condition())) {
            report.add(
                    Code.CONSTANT,
                    position,
                    "the condition " + Quoted.of(constant.site().words().orElse(""))
                            + (constant.always() ? " always holds" : " never holds")
                            + (declared ? " here." : ": no effects bring its variables that far."),
                    constant.always()
                            ? "Take the condition out, or correct it."
                            : "Correct it, or take out what depends on it.");
        }
    }

    private static boolean restsOnUnchanged(Copy copy, Expression expression) {
        return Variables.in(expression).stream()
                .anyMatch(variable ->
                        copy.story().manifest().variable(variable).domain() instanceof Variable.Computed computed
                                ? restsOnUnchanged(copy, computed.value())
                                : !copy.insight().isChanged(variable));
    }
}
