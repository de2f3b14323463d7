package summit.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.company.Company;
import summit.quiz.company.Deed;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainCompany;
import summit.ui.plain.PlainOutput;
import summit.ui.toolkit.Cells;

/** A class that plays the story together, kept as it goes. */
record ClassPlay(Edition edition, Sessions sessions, ShowOptions show, Outside outside, Surroundings.Mode mode) {

    /** A class as a journal left it. */
    static Company left(Story story, Sessions.Left<String, Deed> left) {
        return Company.after(story, Company.begin(story, left.occasion(), left.rules()), left.entries());
    }

    private Story story() {
        return edition.shown();
    }

    /** Goes on with the play that was left, or begins one; {@code present} is how many can raise a hand. */
    void run(boolean anew, Optional<Integer> present) throws SaveException, IOException {
        if (mode == Surroundings.Mode.PLAIN && !show.plain) {
            outside.complaints()
                    .println("summit: plain mode because "
                            + outside.surroundings().verdict(show.wish()).why() + ".");
        }
        var output = new PlainOutput(outside.writer(), outside.width(), show.ascii || outside.isAscii());
        var unfinished = anew ? Optional.<String>empty() : unfinished(output);
        var company = unfinished.isPresent() ? goOn(unfinished.get(), output) : begin(present, output);
        if (!company.ballots().isEmpty()) {
            output.print(List.of(
                    "",
                    "How the class voted: "
                            + show.report(outside, company.occasion().id())));
        }
        output.flush();
    }

    /** The last play, if it is open, as with lessons; that it cannot be read is said. */
    private Optional<String> unfinished(PlainOutput output) throws SaveException {
        var last = sessions.ids().stream().filter(id -> id.startsWith("story-")).findFirst();
        try {
            return last.isPresent() && isOpen(last.get()) ? last : Optional.empty();
        } catch (SaveException unreadable) {
            output.print(List.of(unreadable.getMessage() + " Another play begins."));
            return Optional.empty();
        }
    }

    private boolean isOpen(String id) throws SaveException {
        var left = sessions.readCompany(sessions.file(id));
        return left.occasion().pack().id().equals(story().manifest().about().id())
                && !left(story(), left).game().state().isOver();
    }

    private Company goOn(String id, PlainOutput output) throws SaveException, IOException {
        var resumed = sessions.resumeCompany(id);
        try (var kept = resumed.kept()) {
            var remarks = new ArrayList<String>();
            resumed.left().remark().ifPresent(remarks::add);
            remarks.add("Going on with the class's play of " + id.substring(id.indexOf('-') + 1)
                    + ". --new begins another.");
            var back = new Deed.Returned(Instant.now());
            kept.add(back);
            return play(left(story(), resumed.left()).after(story(), back), kept, output, remarks);
        }
    }

    private Company begin(Optional<Integer> present, PlainOutput output) throws SaveException, IOException {
        var started = Instant.now();
        var about = story().manifest().about();
        var occasion = new Occasion(
                sessions.fresh(Occasion.Sort.STORY, started),
                Occasion.Sort.STORY,
                edition.kept(List.of()),
                show.seed.orElseGet(Playing::anySeed),
                started,
                List.of());
        var player = show.name
                .map(name -> Cells.clean(name).strip())
                .filter(name -> !name.isEmpty())
                .orElse(about.player());
        try (var kept = sessions.begin(occasion, player)) {
            var company = Company.begin(story(), occasion, player);
            var opening = company.happened();
            if (present.isPresent()) {
                var deed = new Deed.Present(started, present.get());
                kept.add(deed);
                company = company.after(story(), deed).telling(opening);
            }
            return play(company, kept, output, List.of());
        }
    }

    private Company play(Company company, Sessions.Kept<Deed> kept, PlainOutput output, List<String> remarks)
            throws IOException {
        if (mode != Surroundings.Mode.PLAIN) {
            return new FullScreenCompany(kept, show.folder(outside), new WallWatch())
                    .run(story(), company, show, outside, mode, String.join(" ", remarks));
        }
        output.print(remarks);
        var input = new InputLines(outside.reader(), InputLines.TYPED);
        return new PlainCompany(story(), company, input, output, new WallWatch(), deed -> keep(kept, deed, output))
                .run();
    }

    /** What cannot be kept is said, and the play goes on. */
    private static void keep(Sessions.Kept<Deed> kept, Deed deed, PlainOutput output) {
        try {
            kept.add(deed);
        } catch (SaveException trouble) {
            output.print(List.of(trouble.getMessage()));
        }
    }
}
