package summit.author.plans;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.load.Nearest;

/**
 * The runs of a plan file, and the lines of it that are not understood:
 *
 * <pre>
 * # The shortest way to the late page.
 * run      straight on
 * seed     7
 * see      The newsroom
 * choose   begin
 * answer   shows
 * expect   trust &gt;= 2
 * ending   late
 * </pre>
 *
 * <p>A file without {@code run} is one run, called as the file is. What {@code docs/plans.md} says of each word holds here.
 */
public record PlanFile(List<Plan> runs, List<Trouble> troubles) {
    public PlanFile {
        runs = List.copyOf(runs);
        troubles = List.copyOf(troubles);
    }

    /** A line that is not understood, and what to do about it. */
    public record Trouble(int line, String message) {}

    /** The plan file with this content. {@code name} is what a run without a name is called. */
    public static PlanFile of(String name, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        return parse(name, Arrays.asList(text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)));
    }

    /** The plan written in these lines. */
    public static PlanFile parse(String name, List<String> lines) {
        return new Parse(name).read(lines);
    }

    /** Reading one file. */
    private static final class Parse {
        private final List<Plan> runs = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();
        private final TreeSet<String> names = new TreeSet<>();
        private final List<Plan.Line> lines = new ArrayList<>();
        private String name;
        private int begun = 1;
        private boolean named;
        private long common = Plan.SEED;
        private long seed = Plan.SEED;

        Parse(String name) {
            this.name = name;
        }

        PlanFile read(List<String> written) {
            for (var i = 0; i < written.size(); i++) {
                var line = written.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    read(i + 1, line);
                }
            }
            end();
            if (runs.isEmpty() && troubles.isEmpty()) {
                troubles.add(
                        new Trouble(1, "the plan is empty. Write what is done and seen, such as \"choose begin\"."));
            }
            return new PlanFile(runs, troubles);
        }

        private void read(int number, String written) {
            var parts = written.split("\\s+", 2);
            var rest = parts.length > 1 ? parts[1] : "";
            for (var word : Plan.Word.values()) {
                if (word.toString().equals(parts[0].toLowerCase(Locale.ROOT))) {
                    read(new Plan.Line(number, word, rest));
                    return;
                }
            }
            var words =
                    Arrays.stream(Plan.Word.values()).map(Plan.Word::toString).toList();
            trouble(
                    number,
                    "a plan has no \"" + parts[0] + "\". "
                            + Nearest.to(parts[0].toLowerCase(Locale.ROOT), words)
                                    .map(near -> "Did you mean \"" + near + "\"?")
                                    .orElse("A line begins with one of: " + String.join(", ", words)
                                            + "; a comment with #."));
        }

        private void read(Plan.Line line) {
            if (line.word().isFollowed() == line.rest().isEmpty()) {
                trouble(
                        line.number(),
                        line.word().isFollowed()
                                ? "something is missing behind \"" + line.word() + "\", as in \""
                                        + line.word().example() + "\"."
                                : "\"" + line.word() + "\" stands alone. Remove \"" + line.rest() + "\".");
            } else if (line.word() == Plan.Word.RUN) {
                run(line);
            } else if (line.word() == Plan.Word.SEED) {
                seed(line);
            } else {
                lines.add(line);
            }
        }

        private void run(Plan.Line line) {
            if (!named && lines.isEmpty()) {
                // A seed above the first run holds for all that give none.
                common = seed;
            }
            end();
            if (!names.add(line.rest())) {
                trouble(line.number(), "there is a run \"" + line.rest() + "\" already. Give this one another name.");
            }
            name = line.rest();
            begun = line.number();
            named = true;
            seed = common;
        }

        private void seed(Plan.Line line) {
            if (lines.stream().anyMatch(before -> before.word().isMove())) {
                trouble(line.number(), "\"seed\" stands before the first move of its run. Move it up.");
            } else if (line.rest().matches("[+-]?\\d{1,18}")) {
                seed = Long.parseLong(line.rest());
            } else {
                trouble(
                        line.number(),
                        "\"" + line.rest() + "\" is not a whole number of at most 18 digits, as in \"seed 7\".");
            }
        }

        private void end() {
            if (named || !lines.isEmpty()) {
                runs.add(new Plan(name, begun, seed, lines));
                lines.clear();
            }
        }

        private void trouble(int line, String message) {
            troubles.add(new Trouble(line, message));
        }
    }

    /** What is not understood, a line each; empty if all is. */
    public String complaint() {
        return troubles.stream()
                .map(trouble -> "line " + trouble.line() + ": " + trouble.message())
                .collect(Collectors.joining("\n"));
    }
}
