package summit.author.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import summit.load.Pack;
import summit.story.Sorted;

/** A pack as it would be with more files, so that they can be read before anything is written. */
public record Overlay(String label, Optional<Pack> below, SortedMap<String, String> files) implements Pack {
    public Overlay {
        files = Sorted.copy(files);
    }

    /** These files over those of a pack. */
    public static Overlay over(Pack pack, SortedMap<String, String> files) {
        return new Overlay(pack.label(), Optional.of(pack), files);
    }

    @Override
    public List<String> names() throws IOException {
        var names = new TreeSet<String>();
        if (below.isPresent()) {
            names.addAll(below.get().names());
        }
        files.keySet().stream()
                .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                .forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        var own = files.get(name);
        if (own != null) {
            return own.getBytes(StandardCharsets.UTF_8);
        }
        return below.orElseThrow(() -> new IOException(name + " is not there")).bytes(name);
    }
}
