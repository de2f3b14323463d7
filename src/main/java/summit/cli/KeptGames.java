package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.engine.Playthrough;
import summit.save.SaveException;
import summit.save.Saves;
import summit.save.Slot;
import summit.ui.plain.Games;

/** The games of one story on the disk. What was met in a game is remembered with it. */
final class KeptGames implements Games {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Saves saves;
    private final Memories memories;
    private final Path folder;
    private final String command;
    /** Under which name the game that is played lies; empty as long as it lies nowhere. */
    private Optional<String> lying = Optional.empty();

    private boolean isBehind;

    /** The games in this folder; {@code command} is what starts this program again as it was started. */
    KeptGames(Saves saves, Memories memories, Path folder, String command) {
        this.saves = saves;
        this.memories = memories;
        this.folder = folder;
        this.command = command;
    }

    /** What is remembered of the player. */
    Memories memories() {
        return memories;
    }

    @Override
    public List<String> autosave(Playthrough game) throws IOException {
        var notices = new ArrayList<String>();
        if (isJustBegun(game)) {
            notices.addAll(putAsideIfPossible());
            lying = Optional.empty();
        }
        isBehind = true;
        try {
            var saved = saves.save(Saves.AUTOSAVE, game);
            lying = Optional.of(saved.name());
            isBehind = false;
            notices.addAll(saved.notices());
            memories.of(game.state());
            notices.addAll(memories.news());
            return notices;
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    /** What cannot be put aside is no reason not to keep the new game. */
    private List<String> putAsideIfPossible() {
        try {
            return putAside().map(Aside::damage).orElse(List.of());
        } catch (IOException trouble) {
            // Of a game that only another program can read, keeping the new one tells.
            return isOfAnotherProgram(trouble) ? List.of() : List.of(trouble.getMessage());
        }
    }

    private static boolean isOfAnotherProgram(IOException trouble) {
        return trouble.getCause() instanceof SaveException cause
                && (cause.reason() == SaveException.Reason.NEWER || cause.reason() == SaveException.Reason.FOREIGN);
    }

    private static boolean isJustBegun(Playthrough game) {
        return game.state().turn() == 0
                && game.past().isEmpty()
                && game.undone().isEmpty();
    }

    /**
     * Keeps the last game under a name of its own, so that a new one can begin in its place: {@link Saves#FINISHED} if it has
     * ended, {@link Saves#PREVIOUS} if it has not. Empty where nothing was played yet.
     *
     * @throws IOException if the last game cannot be read; a damaged one is then set aside
     */
    Optional<Aside> putAside() throws IOException {
        if (slot(Saves.AUTOSAVE).isEmpty()) {
            return Optional.empty();
        }
        try {
            var loaded = saves.load(Saves.AUTOSAVE);
            var last = loaded.game();
            if (last.state().turn() == 0) {
                return Optional.empty();
            }
            var name = last.state().isOver() ? Saves.FINISHED : Saves.PREVIOUS;
            var isThere = isWhole(name) && saves.load(name).game().equals(last);
            var kept = isThere ? name : saves.save(name, last).name();
            return Optional.of(new Aside(kept, last, loaded.damage()));
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    /** A game that was put aside, the name it has now, and what damage there was. */
    record Aside(String name, Playthrough game, List<String> damage) {}

    @Override
    public Saved save(String name, Playthrough game) throws IOException {
        try {
            if (Saves.isReserved(name)) {
                throw new IOException(
                        "Games are kept under \"" + name + "\" by the program itself. Choose another name.");
            }
            var saved = saves.save(name, game);
            return new Saved(saved.name(), saved.notices());
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    @Override
    public Loaded load(String name) throws IOException {
        try {
            var loaded = saves.load(name);
            lying = Optional.of(loaded.name());
            isBehind = false;
            return new Loaded(loaded.game(), loaded.notices());
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    @Override
    public List<String> list() throws IOException {
        return slots().stream()
                .map(slot -> slot.name() + ": " + about(slot) + when(slot))
                .toList();
    }

    /** What is kept, the newest first. */
    List<Slot> slots() throws IOException {
        try {
            return saves.list();
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    /** Forgets what is kept under a name. */
    void forget(String name) throws IOException {
        try {
            saves.forget(name);
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    /** The game to go on with, if there is one that has not ended; it may be damaged. */
    Optional<Slot> unfinished() throws IOException {
        return slot(Saves.AUTOSAVE).filter(slot -> slot.progress().ending().isEmpty());
    }

    /** The last game, if it has ended. */
    Optional<Slot> ended() throws IOException {
        return slot(Saves.AUTOSAVE).filter(slot -> slot.progress().ending().isPresent());
    }

    private Optional<Slot> slot(String name) throws IOException {
        return slots().stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    private boolean isWhole(String name) throws IOException {
        return slot(name).filter(slot -> !slot.damaged()).isPresent();
    }

    /** The newest game that can be gone on with. */
    Optional<Slot> newest() throws IOException {
        return slots().stream().filter(Slot::isPlayable).findFirst();
    }

    @Override
    public Optional<Playthrough> finished() throws IOException {
        try {
            return isWhole(Saves.FINISHED)
                    ? Optional.of(saves.load(Saves.FINISHED).game())
                    : Optional.empty();
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    @Override
    public List<String> whereabouts(boolean ended) {
        if (lying.isEmpty()) {
            return List.of("Your game could not be kept.");
        }
        var name = lying.get();
        return List.of(
                isBehind
                        ? "The last steps of your game could not be kept; what was kept before lies in " + folder + "."
                        : "Your game is kept in " + folder + ".",
                ended && !isBehind
                        ? "To play again: " + command
                        : "To go on with it: " + command
                                + (name.equals(Saves.AUTOSAVE) ? "" : " --load " + Outside.quoted(name)));
    }

    @Override
    public void write(String file, List<String> lines) throws IOException {
        try {
            Files.write(Path.of(file), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new IOException("There is a file " + file + " already. Choose another name.", there);
        } catch (InvalidPathException | IOException trouble) {
            throw new IOException("The file " + file + " cannot be written. Check the name and its folder.", trouble);
        }
    }

    /** Where a kept game stands, in words. */
    static String about(Slot slot) {
        if (slot.damaged()) {
            return "damaged";
        }
        var answers = slot.progress().closed();
        return slot.title() + ", turn " + slot.progress().turn() + ", " + answers
                + (answers == 1 ? " answer" : " answers")
                + (slot.progress().ending().isPresent() ? ", ended" : "");
    }

    /** When it was kept, in words; empty if nobody knows. */
    static String time(Slot slot) {
        return slot.saved().equals(Instant.EPOCH) ? "" : TIME.format(slot.saved());
    }

    private static String when(Slot slot) {
        return time(slot).isEmpty() ? "" : "; " + time(slot);
    }

    private static IOException told(SaveException trouble) {
        return new IOException(trouble.getMessage(), trouble);
    }
}
