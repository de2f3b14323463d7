package summit.author.check;

import summit.load.Code;
import summit.load.Quoted;

/** Effects whose result lies outside the bounds of the variable whenever they happen, so that it is always cut off. */
final class ClampAlwaysHits implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        for (var clamp : copy.insight().clamps()) {
            report.add(
                    Code.ALWAYS_CLAMPED,
                    clamp.site().position(),
                    Quoted.of(clamp.site().words().orElse("")) + " always comes to " + clamp.bound()
                            + ", the bound of \"" + clamp.variable() + "\", and never to what it says.",
                    "Widen \"min\" and \"max\" of the variable, or write \"" + clamp.variable() + " = " + clamp.bound()
                            + "\".");
        }
    }
}
