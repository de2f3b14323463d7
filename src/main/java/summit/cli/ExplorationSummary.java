package summit.cli;

import java.util.ArrayList;
import java.util.List;
import summit.author.explore.Element;
import summit.author.explore.Element.Kind;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.author.explore.Possibility;
import summit.load.Places;
import summit.load.Site;

/** An exploration in a few plain words: what is fine, and what needs a look, with the place in the pack. */
record ExplorationSummary(Exploration exploration, Places places) {

    /** What is as it should be. */
    List<String> fine() {
        var lines = new ArrayList<String>();
        var all = new ArrayList<String>();
        var some = new ArrayList<String>();
        for (var kind : Exploration.LISTED) {
            var of = exploration.of(kind).stream()
                    .filter(finding -> !finding.isForQuizzes())
                    .toList();
            var reached = of.stream()
                    .filter(finding -> finding.possibility() == Possibility.REACHABLE)
                    .count();
            if (!of.isEmpty() && reached == of.size()) {
                all.add(counted(of.size(), kind.word()));
            } else if (reached > 0) {
                some.add(reached + " of " + counted(of.size(), kind.word()));
            }
        }
        if (!all.isEmpty()) {
            lines.add("Players can get to " + (some.isEmpty() ? "everything: " : "") + listed(all) + ".");
        }
        if (!some.isEmpty()) {
            lines.add((all.isEmpty() ? "Players" : "They") + " can get to " + listed(some)
                    + "; the others are named below.");
        }
        var extent = exploration.extent();
        if (extent.plays() > 0 && extent.unended() == 0) {
            lines.add("%,d plays at random all came to an ending.".formatted(extent.plays()));
        }
        var quizzes =
                exploration.elements().stream().filter(Finding::isForQuizzes).count();
        if (quizzes > 0) {
            lines.add(counted((int) quizzes, "question") + " no scene asks: " + (quizzes == 1 ? "it is" : "they are")
                    + " for quizzes only.");
        }
        return lines;
    }

    /** What its author should look at; the worst first. */
    List<String> doubtful() {
        var lines = new ArrayList<String>();
        listed(Possibility.IMPOSSIBLE)
                .forEach(finding -> lines.add(named(finding.element()) + " cannot be reached: " + finding.reason()
                        + (isAlwaysLocked(finding) ? "; it is always locked" : "") + "."));
        var extent = exploration.extent();
        if (extent.unended() > 0) {
            lines.add(
                    "%,d of %,d plays at random did not come to an ending and were given up. Players may walk in circles: see which choices such plays took with --random %d."
                            .formatted(extent.unended(), extent.plays(), extent.plays()));
        }
        listed(Possibility.UNSETTLED)
                .forEach(finding -> lines.add(named(finding.element())
                        + " may be out of reach; neither a play nor a proof was found: " + finding.reason() + "."));
        return lines;
    }

    private List<Finding> listed(Possibility possibility) {
        return exploration.elements().stream()
                .filter(finding -> finding.possibility() == possibility && !finding.isForQuizzes())
                .toList();
    }

    private boolean isAlwaysLocked(Finding finding) {
        return finding.element().kind() == Kind.CHOICE
                && exploration.locked().contains(finding.element().id());
    }

    /** "scenes.json:14: scene garden". */
    private String named(Element element) {
        var position = site(element).position();
        return position.file() + ":" + position.line() + ": " + element.kind().word() + " " + element.id();
    }

    private Site site(Element element) {
        return switch (element.kind()) {
            case QUESTION -> places.question(element.id());
            case ENDING -> places.ending(element.id());
            case CHOICE -> {
                var parts = element.id().split("\\.", 2);
                yield places.choice(parts[0], parts[1]);
            }
            case SCENE, STORYLET, HUB, BOUND -> places.scene(element.id());
        };
    }

    /** "1 scene", "2 scenes". */
    static String counted(int count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
