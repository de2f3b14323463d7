package summit.author.plans;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import summit.engine.Command;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.story.Story;

/** How much of a story plans touch. A paragraph is touched when it was shown, whatever block it stands in. */
public record Coverage(List<Element> all, List<Element> missed) {
    public Coverage {
        all = List.copyOf(all);
        missed = List.copyOf(missed);
    }

    /** What of the story was touched, and what was not. */
    public static Coverage of(Story story, Touched touched) {
        var all = Element.all(story);
        var missed = new TreeSet<>(all);
        missed.removeAll(touched.elements);
        return new Coverage(List.copyOf(all), List.copyOf(missed));
    }

    /** How many of these there are. */
    public long count(Predicate<Element.Sort> sorts) {
        return all.stream().filter(element -> sorts.test(element.sort())).count();
    }

    /** How many of these were touched. */
    public long touched(Predicate<Element.Sort> sorts) {
        return count(sorts)
                - missed.stream().filter(element -> sorts.test(element.sort())).count();
    }

    /** What runs have touched so far. */
    public static final class Touched {
        private final SortedSet<Element> elements = new TreeSet<>();

        /** Takes in what a beginning, or a step that led to this state, brought about. */
        void entered(Story story, GameState state, List<Event> events) {
            for (var event : events) {
                if (event instanceof Event.Entered entered) {
                    var scene = story.scene(entered.passage().scene());
                    elements.add(Element.of(Element.Sort.SCENE, scene.id()));
                    shown(
                            Element.paragraphs(Element.Sort.TEXT, scene.id(), scene.text()),
                            entered.passage().text());
                } else if (event instanceof Event.Asked asked) {
                    elements.add(Element.of(Element.Sort.QUESTION, asked.question()));
                } else if (event instanceof Event.Ended ended) {
                    elements.add(Element.of(Element.Sort.ENDING, ended.ending()));
                    page(story, state, ended.ending());
                }
            }
        }

        /** Takes in a step from a state. */
        void stepped(Story story, GameState before, Command command, Playthrough.Turn turn) {
            entered(story, turn.playthrough().state(), turn.events());
            var scene = story.scene(before.position().scene());
            if (command instanceof Command.Choose choose) {
                var id = scene.id() + "." + choose.choice();
                elements.add(Element.of(Element.Sort.CHOICE, id));
                scene.exits().choices().stream()
                        .filter(choice -> choice.id().equals(choose.choice()))
                        .forEach(choice -> shown(Element.reply(scene, choice), said(turn)));
            } else if (command instanceof Command.Answer) {
                var ask = scene.asks().get(before.open().orElseThrow().place());
                turn.playthrough()
                        .state()
                        .answers()
                        .closing(ask.question())
                        .ifPresent(closing -> shown(Element.feedback(scene, ask, closing.verdict()), said(turn)));
            }
        }

        private void page(Story story, GameState state, String ending) {
            var page = story.manifest().ending(ending).page();
            if (page.isPresent()) {
                shown(
                        Element.paragraphs(Element.Sort.PAGE, ending, Element.text(page.get())),
                        Sight.printed(FrontPage.of(story, state).orElseThrow()));
            }
        }

        private static List<String> said(Playthrough.Turn turn) {
            return turn.events().stream()
                    .filter(Event.Said.class::isInstance)
                    .flatMap(event -> ((Event.Said) event).paragraphs().stream())
                    .toList();
        }

        private void shown(List<Element> paragraphs, List<String> shown) {
            paragraphs.stream()
                    .filter(element -> shown.stream().anyMatch(words -> Leaves.fits(element.template(), words)))
                    .forEach(elements::add);
        }
    }
}
