package summit.quiz.company;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.marking.Presentation;
import summit.quiz.Hands;
import summit.quiz.Occasion;
import summit.story.Story;

/**
 * A class in the middle of a story, or at its end: the game, every vote so far, and how many are present. It goes on by playing its
 * commands again, so what is no longer possible, after the story was edited, changes nothing. {@code happened} is what the last deed
 * brought about.
 */
public record Company(
        Occasion occasion, Playthrough game, List<Ballot> ballots, int present, Times times, List<Event> happened) {
    public Company {
        ballots = List.copyOf(ballots);
        happened = List.copyOf(happened);
    }

    /** When the last deed was done, and how long the class has been playing altogether. */
    public record Times(Instant last, Duration length) {
        private Times later(Instant now, boolean wasOpen) {
            var more = Duration.between(last, now);
            return new Times(now, wasOpen && !more.isNegative() ? length.plus(more) : length);
        }
    }

    /** A class at the beginning of a story, under the name the story calls it by. */
    public static Company begin(Story story, Occasion occasion, String player) {
        var turn = Playthrough.start(story, new GameState.Origin(occasion.seed(), player));
        return new Company(
                occasion,
                turn.playthrough(),
                List.of(),
                0,
                new Times(occasion.started(), Duration.ZERO),
                turn.events());
    }

    /** The class after these deeds. */
    public static Company after(Story story, Company beginning, List<Deed> deeds) {
        var company = beginning;
        for (var deed : deeds) {
            company = company.after(story, deed);
        }
        return company;
    }

    /** The class after a deed; a deed that is not possible now changes nothing. */
    public Company after(Story story, Deed deed) {
        var later = new Company(
                occasion, game, ballots, present, times.later(deed.at(), !(deed instanceof Deed.Returned)), List.of());
        return deed.accept(new Done(story, later));
    }

    /** The same, with these as what happened last. */
    public Company telling(List<Event> events) {
        return with(game, ballots, events);
    }

    /** What can be voted for now. */
    public List<Motion> motions(Story story) {
        return Motion.in(story, game.state());
    }

    /** The vote that was held and waits to be acted on. */
    public Optional<Ballot> pending() {
        return ballots.isEmpty()
                ? Optional.empty()
                : Optional.of(last()).filter(ballot -> ballot.done().isEmpty());
    }

    private Ballot last() {
        return ballots.get(ballots.size() - 1);
    }

    private List<Ballot> withoutLast() {
        return ballots.subList(0, ballots.size() - 1);
    }

    private Company with(Playthrough other, List<Ballot> votes, List<Event> events) {
        return new Company(occasion, other, votes, present, times, events);
    }

    private record Done(Story story, Company company) implements Deed.Visitor<Company> {
        @Override
        public Company voted(Deed.Voted voted) {
            var motions = company.motions(story);
            var fits = voted.hands().size() == motions.size()
                    && voted.hands().stream().allMatch(hands -> hands >= 0 && hands <= Hands.MOST);
            if (!fits || motions.isEmpty()) {
                return company;
            }
            var state = company.game.state();
            var question = state.open().map(GameState.Sitting::question);
            var scene = story.scene(state.position().scene()).setting().title();
            var about =
                    question.map(id -> Presentation.prompt(story.question(id))).orElse(scene);
            // A second count of the same vote replaces the first.
            var votes = new ArrayList<>(company.pending().isPresent() ? company.withoutLast() : company.ballots);
            votes.add(new Ballot(about, question.orElse(""), motions, voted.hands(), Optional.empty()));
            return company.with(company.game, votes, List.of());
        }

        @Override
        public Company played(Deed.Played played) {
            var turn = company.game.step(story, played.command());
            if (turn.isRefused()) {
                return company.with(company.game, company.ballots, turn.events());
            }
            var votes = new ArrayList<>(company.ballots);
            var isDecided = company.pending()
                    .filter(ballot -> ballot.motions().stream()
                            .anyMatch(motion -> motion.command().equals(played.command())))
                    .isPresent();
            if (isDecided) {
                votes.set(votes.size() - 1, company.last().doing(played.command()));
            }
            return company.with(turn.playthrough(), votes, turn.events());
        }

        @Override
        public Company present(Deed.Present present) {
            var pupils = Math.max(0, Math.min(present.pupils(), Hands.MOST));
            return new Company(company.occasion, company.game, company.ballots, pupils, company.times, List.of());
        }

        /** A count that waits goes first; then the step before, with the vote that led to it. */
        @Override
        public Company takenBack(Deed.TakenBack takenBack) {
            if (company.pending().isPresent()) {
                return company.with(company.game, company.withoutLast(), List.of());
            }
            var undone = company.game.past().isEmpty()
                    ? Optional.<summit.engine.Command>empty()
                    : Optional.of(company.game.past().get(0).command());
            var led = !company.ballots.isEmpty() && company.last().done().equals(undone);
            return company.game
                    .undo()
                    .map(back -> company.with(back, led ? company.withoutLast() : company.ballots, List.of()))
                    .orElse(company);
        }

        @Override
        public Company returned(Deed.Returned returned) {
            return company;
        }
    }
}
