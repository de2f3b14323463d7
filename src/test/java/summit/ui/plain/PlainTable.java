package summit.ui.plain;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.story.Story;

/** Somebody playing in plain mode: what they type stands in the text where they typed it, as on a terminal. */
final class PlainTable {
    final GamesInMemory games = new GamesInMemory();
    private final Story story;

    PlainTable(Story story) {
        this.story = story;
    }

    /** All that the screen shows when these lines are typed. */
    String typing(String... lines) {
        return typing(new StringReader(String.join("\n", lines) + (lines.length == 0 ? "" : "\n")), 78);
    }

    String typing(Reader input, int width) {
        var screen = new StringWriter();
        var output = new PlainOutput(new PrintWriter(screen), width, false);
        var beginning = Playthrough.start(story, new GameState.Origin(7, "Ada"));
        var lines = new InputLines(new Echo(input, screen), InputLines.TYPED);
        try {
            new PlainPlay(story, beginning.playthrough(), games, lines, output).play(beginning);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return screen.toString();
    }
}
