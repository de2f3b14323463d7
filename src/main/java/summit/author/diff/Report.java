package summit.author.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.author.diff.Difference.Change;
import summit.author.diff.SavesTried.Tried;
import summit.save.Crossing.Fate;
import summit.story.Story;

/** A difference and the saves tried on it, as lines for an author. */
public record Report(Story before, Story after, Difference difference, SavesTried saves) {
    private static final int MOST_EXAMPLES = 5;

    /** The lines. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        things(lines);
        lines.add("");
        saves(lines);
        return lines;
    }

    private void things(List<String> lines) {
        if (difference.isNone()) {
            lines.add("Nothing that saved games or players would notice was added, removed, renamed or reworded.");
            return;
        }
        for (var fate : Difference.Fate.values()) {
            var changes = difference.of(fate);
            if (fate == Difference.Fate.REWORDED) {
                reworded(lines, changes);
            } else if (!changes.isEmpty()) {
                lines.add(capital(fate.word()) + ":");
                for (var change : changes) {
                    lines.add("  " + line(change));
                    if (fate == Difference.Fate.MARKED_OTHERWISE) {
                        lines.add("      answered in " + saves.answering(change.before()) + " of the games tried");
                    }
                    if (!change.advice().isEmpty()) {
                        lines.add("      " + change.advice());
                    }
                }
            }
        }
    }

    private void reworded(List<String> lines, List<Change> changes) {
        if (!changes.isEmpty()) {
            lines.add("Texts changed: " + difference.textsChanged() + ", in "
                    + changes.stream()
                            .map(change -> change.sort() + " " + change.after())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static String line(Change change) {
        var both = !change.before().isEmpty()
                && !change.after().isEmpty()
                && !change.before().equals(change.after());
        return change.sort() + " "
                + (both
                        ? change.before() + " -> " + change.after()
                        : change.before().isEmpty() ? change.after() : change.before())
                + (change.detail().isEmpty() ? "" : " (" + change.detail() + ")");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void saves(List<String> lines) {
        var all = saves.all().size();
        lines.add("Saved games tried: " + all + ", from " + saves.plays() + " plays of the old version (seed "
                + saves.seed() + ").");
        for (var fate : Fate.values()) {
            var some = saves.of(fate);
            if (!some.isEmpty()) {
                lines.add("%7d ".formatted(some.size()) + words(fate));
                if (fate == Fate.MOVED || fate == Fate.REPLAYED) {
                    moves(some).forEach((move, count) -> lines.add("%13d ".formatted(count) + move));
                }
            }
        }
        var losing = saves.losing();
        lines.add(
                losing.isEmpty()
                        ? "None loses more than the chance to take back old steps."
                        : losing.size() + " of them lose something.");
        var notices = saves.notices();
        if (!notices.isEmpty()) {
            lines.add("What players read, and how many of them:");
            notices.forEach(read -> lines.add("%7d ".formatted(read.players()) + read.sentence()));
        }
        if (!losing.isEmpty()) {
            lines.add("Examples:");
            examples(losing)
                    .forEach(tried -> lines.add("  play " + tried.play() + ", turn " + tried.turn() + ", in "
                            + tried.before() + ": "
                            + (tried.fate() == Fate.REFUSED ? "cannot be loaded" : "goes on in " + tried.after())
                            + "."));
        }
        if (!notices.isEmpty() && version(before).equals(version(after))) {
            lines.add("Both versions are called \"" + version(after)
                    + "\". Give the new one another \"version\" in story.json, so"
                    + " that players are told that the story was changed.");
        }
    }

    private static String version(Story story) {
        return story.manifest().about().version();
    }

    private static String words(Fate fate) {
        return switch (fate) {
            case UNCHANGED -> "go on as if nothing had been changed";
            case MIGRATED -> "go on where they stood, but old steps cannot be taken back";
            case MOVED -> "lose their scene and go on where they were before:";
            case REPLAYED -> "are played again from the beginning as far as that goes:";
            case REFUSED -> "cannot be loaded";
        };
    }

    private static Map<String, Integer> moves(List<Tried> some) {
        var moves = new TreeMap<String, Integer>();
        some.forEach(tried -> moves.merge("from " + tried.before() + " to " + tried.after(), 1, Integer::sum));
        return moves;
    }

    /** One from each scene at first, so that they are of different kinds. */
    private static List<Tried> examples(List<Tried> losing) {
        var byScene = new TreeMap<String, Tried>();
        losing.forEach(tried -> byScene.putIfAbsent(tried.before() + " " + tried.fate(), tried));
        return byScene.values().stream().limit(MOST_EXAMPLES).toList();
    }
}
