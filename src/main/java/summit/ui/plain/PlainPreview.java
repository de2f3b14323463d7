package summit.ui.plain;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summit.author.console.Console;
import summit.author.console.Order;
import summit.author.console.Reply;
import summit.author.console.Reports;
import summit.author.console.Watched;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.engine.Rehearsal;
import summit.engine.Replay;
import summit.story.Story;
import summit.ui.Finding;
import summit.ui.News;
import summit.ui.Wish;

/**
 * Plays a story line by line while it is being written: says when it was read again and plays on where it was. The author's console
 * is behind slashes, too.
 */
public final class PlainPreview {
    private final Function<Story, GameState.Origin> origins;
    /** Warnings that are said one by one. */
    private static final int MOST_WARNINGS = 5;

    private final Happenings happenings;
    private final Function<Wish, Optional<News>> desk;
    private final PlainOutput output;
    private Story story;
    private Rehearsal rehearsal = Rehearsal.START;
    private Watched watched = Watched.NOTHING;
    private List<String> kept = List.of();
    private List<Finding> warnings = List.of();
    private PlainPlay play;
    /** Whether any version of the pack could be played yet. */
    private boolean begun;

    /** Something that happens to a preview. */
    public sealed interface Happening {
        /** A line was typed. */
        record Typed(String line) implements Happening {}

        /** There is news, such as a pack read again. */
        record Told(News news) implements Happening {}

        /** There is no more input. */
        record Ended() implements Happening {}
    }

    /** Where what happens comes from. */
    public interface Happenings {
        /** The next thing that happens; waits for it. */
        Happening next() throws IOException;
    }

    /**
     * A preview before which a story waits.
     *
     * @param origins where a game of a story begins
     * @param desk does what needs files or time; what takes time happens later
     */
    public PlainPreview(
            Story story,
            Function<Story, GameState.Origin> origins,
            Happenings happenings,
            Function<Wish, Optional<News>> desk,
            PlainOutput output) {
        this.story = story;
        this.origins = origins;
        this.happenings = happenings;
        this.desk = desk;
        this.output = output;
        this.play = playing(Playthrough.start(story, origins.apply(story)).playthrough());
    }

    private PlainPlay playing(Playthrough game) {
        return new PlainPlay(story, game, new NoGames(), new InputLines(Reader.nullReader(), 0), output);
    }

    /** Plays until {@code /quit} or the end of input. */
    public void run(News first) {
        told(first);
        while (output.prompt()) {
            var happening = next();
            if (happening instanceof Happening.Told told) {
                output.endPrompt();
                told(told.news());
            } else if (happening instanceof Happening.Typed typed
                    && !typed.line().equalsIgnoreCase("/quit")) {
                obey(typed.line());
            } else {
                break;
            }
        }
        output.endPrompt();
        output.flush();
    }

    private Happening next() {
        try {
            return happenings.next();
        } catch (IOException gone) {
            return new Happening.Ended();
        }
    }

    private void obey(String line) {
        var order = line.startsWith("/") ? keeping(line.substring(1)) : "";
        if (Order.of(order.split(" ")[0]).isPresent()) {
            answer(new Console(story, play.game(), rehearsal, watched, kept).obey(order));
            return;
        }
        var before = play.game();
        play.obey(line);
        if (order.equalsIgnoreCase("help")) {
            print(Order.list("/"));
        }
        if (!before.equals(play.game())) {
            watch();
        }
    }

    /** What a player says to keep a game keeps a moment here. */
    private static String keeping(String order) {
        return order.replaceFirst("^(save|saves)(?= |$)", Order.SNAPSHOT.word())
                .replaceFirst("^load(?= |$)", Order.RESTORE.word());
    }

    private void answer(Reply reply) {
        if (reply instanceof Reply.Said said) {
            print(said.lines());
        } else if (reply instanceof Reply.Watching watching) {
            watched = watching.watched();
            print(List.of(watching.words()));
            watch();
        } else if (reply instanceof Reply.Moved moved) {
            rehearsal = moved.rehearsal();
            stand(moved.game(), moved.words());
        } else {
            ask(reply);
        }
    }

    private void ask(Reply reply) {
        var game = play.game();
        if (reply instanceof Reply.Seek seek) {
            print(List.of("Looking for a play that gets to \"" + seek.scene() + "\" ..."));
            wish(new Wish.Seek(story, game.state(), seek.scene()));
        } else if (reply instanceof Reply.Keep keep) {
            wish(new Wish.KeepMoment(
                    keep.name(), game.state().origin(), rehearsal.edits().deeds(game)));
        } else if (reply instanceof Reply.TakeUp takeUp) {
            wish(new Wish.TakeUpMoment(takeUp.name()));
        } else {
            wish(new Wish.ForgetMoment(((Reply.Forget) reply).name()));
        }
    }

    private void wish(Wish wish) {
        desk.apply(wish).ifPresent(this::told);
    }

    private void told(News news) {
        if (news instanceof News.Several several) {
            several.news().forEach(this::told);
        } else if (news instanceof News.Mended mended) {
            mended(mended.story());
        } else if (news instanceof News.Broken broken) {
            print(mistakes(broken.mistakes()));
        } else if (news instanceof News.Warned warned) {
            warned(warned.warnings());
        } else if (news instanceof News.Moments moments) {
            kept = moments.names();
            say(moments.words());
        } else if (news instanceof News.MomentTakenUp moment) {
            again(Replay.of(story, moment.origin(), moment.deeds()), "Back at \"" + moment.name() + "\".");
        } else if (news instanceof News.Sought sought) {
            sought(sought);
        } else if (news instanceof News.Forced forced) {
            say(forced.why());
            obey("/force " + forced.scene());
        } else if (news instanceof News.Failed failed) {
            say(failed.words());
        }
    }

    private void mended(Story next) {
        begun = true;
        var isOther =
                !next.manifest().about().id().equals(story.manifest().about().id());
        story = next;
        if (isOther) {
            say(Reports.other(next.manifest().about().id()));
            rehearsal = Rehearsal.START;
            var beginning = Playthrough.start(story, origins.apply(story));
            play = playing(beginning.playthrough());
            play.begin(beginning);
        } else {
            var replay = rehearsal.again(story, play.game());
            rehearsal = Rehearsal.of(replay);
            stand(replay.game(), Reports.read(replay));
        }
    }

    private void again(Replay replay, String words) {
        rehearsal = Rehearsal.of(replay);
        stand(replay.game(), replay.left().isEmpty() ? words : Reports.left(replay));
    }

    private void sought(News.Sought sought) {
        var replay = rehearsal.with(story, play.game(), sought.play(), sought.fromStart());
        if (!sought.fromStart() && !replay.left().isEmpty()) {
            say(Reports.late(sought.scene()));
            return;
        }
        again(
                replay,
                Reports.sought(
                        sought.scene(),
                        sought.fromStart(),
                        sought.play().size(),
                        replay.game().state()));
    }

    /** Plays on from a game, and says where it stands. */
    private void stand(Playthrough game, String words) {
        play = playing(game);
        say(words);
        play.obey("/look");
        watch();
    }

    private void watch() {
        var readings = watched.in(story, play.game().state()).stream()
                .map(reading -> reading.name() + " " + reading.value())
                .collect(Collectors.joining(", "));
        say(readings.isEmpty() ? "" : "Watched: " + readings + ".");
    }

    /** Says, on a line each, what was not said of the version before. */
    private void warned(List<Finding> next) {
        var lines = next.stream()
                .filter(warning -> !warnings.contains(warning))
                .map(warning -> "Warning: " + warning.where() + ": " + warning.what())
                .toList();
        warnings = next;
        print(
                lines.size() <= MOST_WARNINGS
                        ? lines
                        : List.of(Reports.warned(lines.size()) + "; summit check lists them.", lines.get(0)));
    }

    private List<String> mistakes(List<Finding> mistakes) {
        var lines = new ArrayList<String>();
        lines.add(Reports.counted(mistakes.size())
                + (begun
                        ? ". The last version without any plays on."
                        : ". The story begins when nothing is wrong with it."));
        for (var mistake : mistakes) {
            lines.add("");
            lines.add(mistake.where() + ": " + mistake.what());
            mistake.excerpt().forEach(line -> lines.add("    " + line));
            if (!mistake.remedy().isEmpty()) {
                lines.add(mistake.remedy());
            }
        }
        return lines;
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            print(List.of(words));
        }
    }

    private void print(List<String> lines) {
        output.blank();
        output.print(lines);
    }
}
