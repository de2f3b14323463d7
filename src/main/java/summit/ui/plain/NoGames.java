package summit.ui.plain;

import java.io.IOException;
import java.util.List;
import summit.engine.Playthrough;

/** Games that are not kept: those of a preview. */
record NoGames() implements Games {
    private static final String WHY = "A preview keeps no games, so that those of the player stay as they are.";

    @Override
    public List<String> autosave(Playthrough game) {
        return List.of();
    }

    @Override
    public Saved save(String name, Playthrough game) throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public Loaded load(String name) throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public List<String> list() throws IOException {
        throw new IOException(WHY);
    }

    @Override
    public List<String> whereabouts(boolean ended) {
        return List.of();
    }

    @Override
    public void write(String file, List<String> lines) throws IOException {
        throw new IOException("A preview writes no files. Without a name it is printed.");
    }
}
