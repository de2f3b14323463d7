package summit.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.save.DataFolder;
import summit.save.KeysFile;
import summit.ui.ChosenKeymap;
import summit.ui.Keyboard;
import summit.ui.Model;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Keymap;

/** The keys that the player chose, as they are in one place, and what could not be done about that, in sentences. */
record ChosenKeys(Keymap keymap, List<String> troubles) {
    ChosenKeys {
        troubles = List.copyOf(troubles);
    }

    /** A remark, which may be empty, and behind it what could not be done. */
    String after(String remark) {
        return Stream.concat(Stream.of(remark).filter(words -> !words.isEmpty()), troubles.stream())
                .collect(Collectors.joining(" "));
    }

    /** The model, which says what could not be done. */
    Model said(Model model) {
        return troubles.isEmpty() ? model : model.saying(String.join(" ", troubles));
    }

    /** The keys chosen in a folder's file; each has its own where there is none. */
    static ChosenKeys in(DataFolder folder, Keyboard place) {
        var file = KeysFile.in(folder);
        var read = file.read();
        var chosen = ChosenKeymap.of(read.keys(), file.path().toString());
        return new ChosenKeys(
                chosen.keymap().of(place.keyed()),
                Stream.concat(
                                read.notices().stream(),
                                chosen.complaints().stream().map(words -> "In keys.json: " + words))
                        .map(Cells::clean)
                        .toList());
    }
}
