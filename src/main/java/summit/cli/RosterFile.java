package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import summit.exchange.CsvSheet;
import summit.exchange.Roster;
import summit.exchange.Unreadable;
import summit.exchange.XlsxSheet;
import summit.quiz.Pupil;
import summit.ui.toolkit.Cells;

/** The file with a class's roster. */
record RosterFile(Path file) {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PUPILS = 999;

    /** The pupils in it, in its order. Nobody is left out in silence: what is wrong is told, all at once. */
    List<Pupil> pupils() throws Stop {
        var roster = read();
        if (!roster.problems().isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    file + ": " + String.join(System.lineSeparator() + "summit: " + file + ": ", roster.problems()));
        }
        if (roster.entries().size() > MOST_PUPILS) {
            throw new Stop(Exit.USAGE, file + " has more than " + MOST_PUPILS + " pupils.");
        }
        return roster.entries().stream()
                .map(entry -> new Pupil(
                        Cells.clean(entry.id()), Cells.clean(entry.name()), Cells.clean(entry.team()), entry.extra()))
                .toList();
    }

    /** A workbook of Excel is a zip file, whatever it is called. */
    private static boolean isWorkbook(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    private Roster read() throws Stop {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Stop(Exit.UNREADABLE, file + " is too large for a roster.");
            }
            var content = Files.readAllBytes(file);
            return Roster.read(isWorkbook(content) ? XlsxSheet.read(content) : CsvSheet.read(content));
        } catch (Unreadable unreadable) {
            throw new Stop(Exit.USAGE, file + ": " + unreadable.getMessage());
        } catch (IOException trouble) {
            throw new Stop(Exit.UNREADABLE, "the roster " + file + " cannot be read. Check the name and its folder.");
        }
    }
}
