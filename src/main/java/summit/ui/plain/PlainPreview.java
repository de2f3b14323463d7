package summit.ui.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.engine.Rehearsal;
import summit.story.Story;
import summit.ui.Finding;
import summit.ui.News;
import summit.ui.Reports;

/** Plays a story line by line while it is being written: says when it was read again, and plays on where it was. */
public final class PlainPreview {
    private final Function<Story, GameState.Origin> origins;
    private final Happenings happenings;
    private final PlainOutput output;
    private Story story;
    private Rehearsal rehearsal = Rehearsal.START;
    private PlainPlay play;

    /** Something that happens to a preview. */
    public sealed interface Happening {
        /** A line was typed. */
        record Typed(String line) implements Happening {}

        /** The pack was read again. */
        record Read(News news) implements Happening {}

        /** There is no more input. */
        record Ended() implements Happening {}
    }

    /** Where what happens comes from. */
    public interface Happenings {
        /** The next thing that happens; waits for it. */
        Happening next() throws IOException;
    }

    /** A preview before which a story waits; each version of another story begins with its own origin. */
    public PlainPreview(
            Story story, Function<Story, GameState.Origin> origins, Happenings happenings, PlainOutput output) {
        this.story = story;
        this.origins = origins;
        this.happenings = happenings;
        this.output = output;
        this.play = playing(Playthrough.start(story, origins.apply(story)).playthrough());
    }

    private PlainPlay playing(Playthrough game) {
        return new PlainPlay(story, game, new NoGames(), new InputLines(java.io.Reader.nullReader(), 0), output);
    }

    /** Plays until {@code /quit} or the end of input. */
    public void run(News first) throws IOException {
        if (first instanceof News.Mended mended) {
            begin(mended.story());
        } else {
            told(first);
        }
        while (output.prompt()) {
            var happening = happenings.next();
            if (happening instanceof Happening.Read read) {
                output.endPrompt();
                told(read.news());
            } else if (happening instanceof Happening.Typed typed) {
                if (typed.line().equalsIgnoreCase("/quit")) {
                    break;
                }
                play.obey(typed.line());
            } else {
                output.endPrompt();
                break;
            }
        }
        output.flush();
    }

    private void begin(Story next) throws IOException {
        story = next;
        rehearsal = Rehearsal.START;
        var beginning = Playthrough.start(story, origins.apply(story));
        play = playing(beginning.playthrough());
        play.begin(beginning);
    }

    private void told(News news) throws IOException {
        if (news instanceof News.Mended mended) {
            if (isOther(mended.story())) {
                begin(mended.story());
            } else {
                again(mended.story());
            }
        } else if (news instanceof News.Broken broken) {
            print(mistakes(broken.mistakes()));
        }
    }

    private boolean isOther(Story next) {
        return !next.manifest().about().id().equals(story.manifest().about().id());
    }

    private void again(Story next) throws IOException {
        story = next;
        var replay = rehearsal.again(story, play.game());
        rehearsal = Rehearsal.of(replay);
        play = playing(replay.game());
        print(List.of(Reports.read(replay)));
        play.obey("/look");
    }

    private static List<String> mistakes(List<Finding> mistakes) {
        var lines = new ArrayList<String>();
        lines.add(Reports.counted(mistakes.size()) + ". The last version without any plays on.");
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

    private void print(List<String> lines) {
        output.blank();
        output.print(lines);
    }
}
