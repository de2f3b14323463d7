package summit.cli;

import java.io.IOException;
import java.util.List;
import summit.engine.Playthrough;
import summit.ui.plain.Games;

/** No games are kept of a play that becomes a plan; {@code plan} is where it will be written. */
record RecordedGames(String plan) implements Games {
    @Override
    public List<String> autosave(Playthrough game) {
        return List.of();
    }

    @Override
    public Saved save(String name, Playthrough game) throws IOException {
        throw notHere();
    }

    @Override
    public Loaded load(String name) throws IOException {
        throw notHere();
    }

    @Override
    public List<String> list() throws IOException {
        throw notHere();
    }

    @Override
    public List<String> whereabouts(boolean ended) {
        return List.of("What you did is written to " + plan + ".");
    }

    @Override
    public void write(String file, List<String> lines) throws IOException {
        throw notHere();
    }

    private static IOException notHere() {
        return new IOException("This play becomes a plan; nothing else is kept of it. /quit ends it.");
    }
}
