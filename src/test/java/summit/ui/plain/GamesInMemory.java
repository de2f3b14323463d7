package summit.ui.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.engine.Playthrough;

/** Games that lie nowhere but here. */
final class GamesInMemory implements Games {
    final SortedMap<String, Playthrough> saved = new TreeMap<>();
    final SortedMap<String, List<String>> written = new TreeMap<>();
    final List<Playthrough> autosaves = new ArrayList<>();

    @Override
    public List<String> autosave(Playthrough game) {
        autosaves.add(game);
        return List.of();
    }

    @Override
    public Saved save(String name, Playthrough game) throws IOException {
        if (name.contains("/")) {
            throw new IOException("A name has no slash.");
        }
        saved.put(name, game);
        return new Saved(name, List.of());
    }

    @Override
    public Loaded load(String name) throws IOException {
        if (!saved.containsKey(name)) {
            throw new IOException("No game is kept as \"" + name + "\".");
        }
        return new Loaded(saved.get(name), List.of("The story was edited since."));
    }

    @Override
    public List<String> list() {
        return List.copyOf(saved.keySet());
    }

    @Override
    public List<String> whereabouts(boolean ended) {
        return List.of("The game is kept in memory.");
    }

    @Override
    public void write(String file, List<String> lines) {
        written.put(file, lines);
    }
}
