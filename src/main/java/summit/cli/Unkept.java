package summit.cli;

import java.io.IOException;
import java.util.List;
import summit.engine.Playthrough;
import summit.ui.plain.Games;

/** No games are kept yet. */
final class Unkept implements Games {
    @Override
    public void autosave(Playthrough game) {}

    @Override
    public void save(String name, Playthrough game) throws IOException {
        throw new IOException("Games cannot be kept yet.");
    }

    @Override
    public Loaded load(String name) throws IOException {
        throw new IOException("Games cannot be kept yet.");
    }

    @Override
    public List<String> list() {
        return List.of();
    }

    @Override
    public String whereabouts() {
        return "";
    }

    @Override
    public void write(String file, List<String> lines) throws IOException {
        throw new IOException("Files cannot be written yet.");
    }
}
