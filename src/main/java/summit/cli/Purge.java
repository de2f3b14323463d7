package summit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.save.KeptReviews;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.ui.plain.InputLines;

/**
 * Removes sessions for good, after saying what goes and what stays, and asking twice. What reviews know of a quiz stays, unless that is to go too.
 */
record Purge(Sessions sessions, KeptReviews reviews, KeptStories stories, boolean withReviews, Outside outside) {
    /** A session that is to go; {@code isThere} is not so where only what reviews know of it is left. */
    private record Going(String id, boolean isThere, Optional<KeptReviews.Of> known, String words) {}

    void of(List<String> names) throws Exception {
        var going = new ArrayList<Going>();
        for (var name : names) {
            going.add(going(name.equals(KeptSessions.LATEST) ? KeptSessions.latest(sessions) : name));
        }
        var complaints = outside.complaints();
        going.forEach(each -> complaints.println(each.words()));
        var input = new InputLines(outside.reader(), InputLines.TYPED);
        if (!says(input, "yes", "Remove " + (going.size() == 1 ? "this" : "these") + " for good? Type yes.")
                || !says(input, "remove", "No report can be made of it again. Type remove.")) {
            complaints.println("Nothing was removed.");
            return;
        }
        for (var each : going) {
            remove(each);
        }
        complaints.println(
                "Removed: " + String.join(", ", going.stream().map(Going::id).toList()));
    }

    private Going going(String id) throws Exception {
        if (withReviews && !sessions.ids().contains(id)) {
            var known = reviews.all().stream()
                    .filter(kept -> kept.session().equals(id))
                    .findFirst();
            if (known.isPresent()) {
                return new Going(
                        id,
                        false,
                        known,
                        id + ": what reviews know of " + questions(known.get()) + ", of a session removed before.");
            }
        }
        var occasion = sessions.occasion(id);
        var story = stories.of(occasion);
        var known = story.isPresent()
                ? new SoloSessions(sessions, reviews, story.get()).reviewed(id)
                : Optional.<KeptReviews.Of>empty();
        var stays = known.map(kept -> " What reviews know of " + questions(kept)
                        + (withReviews ? " goes with it." : " stays; --reviews takes it too."))
                .orElse("");
        return new Going(id, true, known, id + "  " + new SessionList(sessions, stories).words(id) + "." + stays);
    }

    private static String questions(KeptReviews.Of known) {
        var count = known.reviews().size();
        return count == 1 ? "1 question" : count + " questions";
    }

    private boolean says(InputLines input, String word, String question) throws IOException {
        outside.complaints().println(question);
        return input.next().filter(word::equalsIgnoreCase).isPresent();
    }

    /** What stays is kept before anything goes. */
    private void remove(Going going) throws SaveException {
        if (!withReviews && going.known().isPresent()) {
            reviews.keep(going.known().get());
        }
        if (going.isThere()) {
            sessions.purge(going.id());
        }
        if (withReviews) {
            reviews.forget(going.id());
        }
    }
}
