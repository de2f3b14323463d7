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
record KeptGames(Saves saves, Memories memories, Path folder, String command) implements Games {
    /** The name under which a game goes on lying when another begins in its place. */
    static final String PREVIOUS = "previous";

    /** The name under which a game that has ended goes on lying when another begins in its place. */
    static final String FINISHED = "finished";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Override
    public List<String> autosave(Playthrough game) throws IOException {
        var notices = new ArrayList<String>();
        if (isJustBegun(game)) {
            try {
                putAside();
            } catch (IOException trouble) {
                // What cannot be put aside is no reason not to keep the new game.
                notices.add(trouble.getMessage());
            }
        }
        try {
            notices.addAll(saves.save(Saves.AUTOSAVE, game).notices());
            memories.of(game.state());
            return notices;
        } catch (SaveException trouble) {
            throw told(trouble);
        }
    }

    private static boolean isJustBegun(Playthrough game) {
        return game.state().turn() == 0
                && game.past().isEmpty()
                && game.undone().isEmpty();
    }

    /**
     * Keeps the last game under a name of its own, so that a new one can begin in its place: {@link #FINISHED} if it has ended,
     * {@link #PREVIOUS} if it has not. Empty where nothing was played yet, or the last game cannot be read.
     */
    Optional<Aside> putAside() throws IOException {
        if (slot(Saves.AUTOSAVE).isEmpty()) {
            return Optional.empty();
        }
        var last = load(Saves.AUTOSAVE).game();
        if (last.state().turn() == 0) {
            return Optional.empty();
        }
        var name = last.state().isOver() ? FINISHED : PREVIOUS;
        var isThere = slot(name).isPresent() && load(name).game().equals(last);
        return Optional.of(new Aside(isThere ? name : save(name, last).name(), last));
    }

    /** A game that was put aside, and the name it has now. */
    record Aside(String name, Playthrough game) {}

    @Override
    public Saved save(String name, Playthrough game) throws IOException {
        try {
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

    /** The game to go on with, if there is one that has not ended. */
    Optional<Slot> unfinished() throws IOException {
        return slot(Saves.AUTOSAVE).filter(slot -> slot.progress().ending().isEmpty());
    }

    /** The last game, if it has ended. */
    Optional<Slot> ended() throws IOException {
        return slot(Saves.AUTOSAVE).filter(slot -> slot.progress().ending().isPresent());
    }

    private Optional<Slot> slot(String name) throws IOException {
        return slots().stream()
                .filter(slot -> slot.name().equals(name) && !slot.damaged())
                .findFirst();
    }

    @Override
    public Optional<Playthrough> finished() throws IOException {
        return slot(FINISHED).isPresent() ? Optional.of(load(FINISHED).game()) : Optional.empty();
    }

    @Override
    public List<String> whereabouts(boolean ended) {
        return List.of(
                "Your game is kept in " + folder + ".", (ended ? "To play again: " : "To go on with it: ") + command);
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
