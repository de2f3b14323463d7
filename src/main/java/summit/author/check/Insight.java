package summit.author.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.author.Bounds;
import summit.author.Interval;
import summit.load.Site;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Template;
import summit.story.Variable;

/**
 * What one tour of a story shows: which variables it reads and which it changes, which conditions always come out the same, and
 * which effects always go beyond the bounds of their variable. A variable that only counts on from itself is not read by that.
 */
final class Insight implements Tour.Sight {
    private final Story story;
    private final Set<String> read = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<Clamp> clamps = new ArrayList<>();

    /** A condition that always holds, or never. */
    record Constant(Expression condition, Site site, boolean always) {}

    /** An effect that always brings a variable to one of its bounds, and would bring it further. */
    record Clamp(Site site, String variable, int bound) {}

    private Insight(Story story) {
        this.story = story;
    }

    /** {@code bounds} is what is known everywhere. */
    static Insight of(Copy copy, Bounds bounds) {
        var insight = new Insight(copy.story());
        copy.story().manifest().contents().status().forEach(readout -> insight.read.add(readout.variable()));
        new Tour(copy, insight).through(bounds);
        return insight;
    }

    boolean isRead(String variable) {
        return read.contains(variable);
    }

    boolean isChanged(String variable) {
        return changed.contains(variable);
    }

    List<Constant> constants() {
        return constants;
    }

    List<Clamp> clamps() {
        return clamps;
    }

    @Override
    public void condition(Expression condition, Site site, Bounds known) {
        if (condition.equals(Expression.TRUE) && site.words().isEmpty()) {
            return;
        }
        Variables.add(condition, read);
        known.verdict(condition).ifPresent(always -> constants.add(new Constant(condition, site, always)));
    }

    @Override
    public void value(Expression value, Site site) {
        Variables.add(value, read);
    }

    @Override
    public void line(Template line, Site site, Bounds known) {
        for (var part : line.parts()) {
            if (part instanceof Template.Value value) {
                read.add(value.variable());
            } else if (part instanceof Template.Number number) {
                Variables.add(number.expression(), read);
            }
        }
    }

    @Override
    public void effect(Effect effect, Site site, Bounds known) {
        if (effect instanceof Effect.Assign assign) {
            changed.add(assign.variable());
            clamp(assign.variable(), known.of(assign.value()), site);
        } else if (effect instanceof Effect.Add add) {
            changed.add(add.variable());
            clamp(add.variable(), known.sum(add), site);
        } else if (effect instanceof Effect.Membership membership) {
            changed.add(membership.set());
        }
    }

    private void clamp(String id, Interval result, Site site) {
        if (story.manifest().variable(id).domain() instanceof Variable.Whole whole) {
            if (result.least() > whole.max()) {
                clamps.add(new Clamp(site, id, whole.max()));
            } else if (result.most() < whole.min()) {
                clamps.add(new Clamp(site, id, whole.min()));
            }
        }
    }
}
