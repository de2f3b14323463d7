package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Deed;
import summit.engine.Edit;
import summit.engine.GameState.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The moments of a story that its author kept, in a folder, a file a name. A moment is what was done to get there, so it is found
 * again in a story that was edited since, as far as that allows. The file is JSON: {@code format}, {@code name}, {@code seed},
 * {@code player} and {@code deeds}, each a command or {@code {"assign": variable, "value": text}} or {@code {"enter": scene}}.
 */
public final class Moments {
    private static final int FORMAT = 1;

    private final Path folder;
    private final Disk disk;

    /** A moment: its name, and what was done from the beginning on. */
    public record Moment(String name, Origin origin, List<Deed> deeds) {
        public Moment {
            deeds = List.copyOf(deeds);
        }
    }

    /** The moments in this folder ({@link DataFolder#moments}), which need not be there yet. */
    public Moments(Path folder) {
        this(folder, new LocalDisk());
    }

    Moments(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Keeps a moment, in place of one with the same name; the name it has now. */
    public String keep(String name, Origin origin, List<Deed> deeds) throws SaveException {
        var slot = SlotName.of(name);
        var json = Json.object();
        json.put("format", FORMAT);
        json.put("name", slot.label());
        json.put("seed", origin.seed());
        json.put("player", origin.player());
        var list = json.putArray("deeds");
        deeds.forEach(deed -> list.add(write(deed)));
        try {
            file(slot.file()).write(Json.bytes(json));
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The moment", folder, trouble);
        }
        return slot.label();
    }

    private static ObjectNode write(Deed deed) {
        if (deed instanceof Deed.Played played) {
            return CommandJson.write(played.command());
        }
        var edit = ((Deed.Edited) deed).edit();
        return edit instanceof Edit.Assign assign
                ? Json.object().put("assign", assign.variable()).put("value", assign.value())
                : Json.object().put("enter", ((Edit.Enter) edit).scene());
    }

    private static Deed deed(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        if (fields.has("assign")) {
            return new Deed.Edited(new Edit.Assign(fields.text("assign"), fields.text("value")));
        }
        if (fields.has("enter")) {
            return new Deed.Edited(new Edit.Enter(fields.text("enter")));
        }
        return new Deed.Played(CommandJson.command(node));
    }

    /** A moment kept. */
    public Moment take(String name) throws SaveException {
        var slot = SlotName.of(name);
        try {
            for (var generation : file(slot.file()).generations()) {
                var moment = read(generation);
                if (moment.isPresent()) {
                    return moment.get();
                }
            }
        } catch (IOException trouble) {
            throw DiskTrouble.reading("The moment", folder, trouble);
        }
        throw new SaveException(
                SaveException.Reason.ABSENT, "No moment that can be read is kept as \"" + slot.label() + "\".");
    }

    /** The moment in a file; empty if there is no file, or what is in it is no moment. */
    private Optional<Moment> read(Path file) throws IOException {
        try {
            var bytes = disk.read(file, Json.LARGEST);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            var fields = Fields.of(Json.read(bytes.get()));
            return fields.count("format") == FORMAT
                    ? Optional.of(new Moment(
                            fields.text("name"),
                            new Origin(fields.whole("seed"), fields.text("player")),
                            fields.list("deeds", Moments::deed)))
                    : Optional.empty();
        } catch (Damaged | Disk.TooLarge unfit) {
            return Optional.empty();
        }
    }

    /** The names of the moments kept, sorted by the names of their files. */
    public List<String> names() throws SaveException {
        try {
            var names = new ArrayList<String>();
            for (var path : disk.list(folder)) {
                if (path.getFileName().toString().matches("[^.]+\\.json")) {
                    name(path).ifPresent(names::add);
                }
            }
            return names;
        } catch (IOException trouble) {
            throw DiskTrouble.reading("The list of moments", folder, trouble);
        }
    }

    private Optional<String> name(Path file) {
        try {
            return read(file).map(Moment::name);
        } catch (IOException unreadable) {
            // One file is no reason not to list the others.
            return Optional.empty();
        }
    }

    /** Removes a moment. */
    public void forget(String name) throws SaveException {
        try {
            file(SlotName.of(name).file()).delete();
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The change", folder, trouble);
        }
    }

    private KeptFile file(String name) {
        return new KeptFile(folder, name, disk);
    }
}
