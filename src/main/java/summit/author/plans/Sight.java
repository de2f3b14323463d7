package summit.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Result;
import summit.story.Story;

/**
 * What a player has before them after a command: the scene, what was shown since the command before, what can be chosen and
 * the open question. {@code shown} is what {@code see} and {@code not} look at.
 */
public record Sight(String scene, List<String> shown, List<Offered> choices, Optional<String> question) {
    public Sight {
        shown = List.copyOf(shown);
        choices = List.copyOf(choices);
    }

    /** What the events of a command show, and what can be done in the state after them. */
    static Sight of(Story story, GameState state, List<Event> events) {
        var shown = new ArrayList<String>();
        for (var event : events) {
            if (event instanceof Event.Entered entered) {
                shown.add(entered.passage().title());
                shown.addAll(entered.passage().text());
            } else if (event instanceof Event.Said said) {
                shown.addAll(said.paragraphs());
            } else if (event instanceof Event.Asked asked) {
                shown.add(story.question(asked.question()).wording().prompt());
            } else if (event instanceof Event.Hinted hinted) {
                shown.add(hinted.hint());
            } else if (event instanceof Event.Sourced sourced) {
                sourced.facts()
                        .forEach(fact -> shown.add(story.ledger().fact(fact).statement()));
            } else if (event instanceof Event.Answered answered) {
                shown.addAll(told(story, answered.result()));
            } else if (event instanceof Event.Revealed revealed) {
                shown.addAll(told(story, revealed.result()));
            } else if (event instanceof Event.Ended ended) {
                shown.add(story.manifest().ending(ended.ending()).title());
                FrontPage.of(story, state).ifPresent(page -> shown.addAll(printed(page)));
            }
        }
        shown.removeIf(String::isEmpty);
        return new Sight(
                state.position().scene(),
                shown,
                Engine.offered(story, state),
                state.open().map(GameState.Sitting::question));
    }

    /** What is said of an answer: what is wrong with it, and on closing why. */
    private static List<String> told(Story story, Result result) {
        var wording = story.question(result.question()).wording();
        return switch (result.stage()) {
            case KEPT -> List.of();
            case AGAIN -> also(result.mark().because(), wording.again());
            case TOLD -> also(result.mark().because(), wording.explain());
        };
    }

    private static List<String> also(List<String> because, String last) {
        return Stream.concat(because.stream(), Stream.of(last)).toList();
    }

    /** The lines of a front page below its masthead. */
    static List<String> printed(FrontPage page) {
        var printed = new ArrayList<String>();
        printed.add(page.top().headline());
        printed.add(page.top().deck());
        page.columns().forEach(printed::addAll);
        printed.addAll(page.corrections());
        return printed;
    }

    /** Whether the words were shown, in a paragraph or a choice; kinds of spaces and quotation marks never matter. */
    boolean has(String words) {
        var wanted = Words.plain(words);
        return shown.stream().anyMatch(paragraph -> Words.plain(paragraph).contains(wanted))
                || choices.stream()
                        .anyMatch(choice -> Words.plain(choice.text()).contains(wanted)
                                || Words.plain(choice.locked()).contains(wanted));
    }
}
