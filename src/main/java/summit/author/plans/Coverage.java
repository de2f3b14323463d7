package summit.author.plans;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import summit.engine.Command;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.load.NamedText;
import summit.story.Story;
import summit.story.Template;

/** How much of a story plans touch. A paragraph is touched when it was shown, whatever block it stands in. */
public record Coverage(List<Element> all, List<Element> missed) {
    public Coverage {
        all = List.copyOf(all);
        missed = List.copyOf(missed);
    }

    /**
     * What of the story was touched, and what was not. The paragraphs of a named text count once, and are touched wherever the text was
     * shown.
     */
    public static Coverage of(Story story, SortedMap<String, NamedText> named, Touched touched) {
        var shared = shared(named);
        var all = once(Element.all(story), shared);
        var missed = new TreeSet<>(all);
        missed.removeAll(once(touched.elements, shared));
        return new Coverage(List.copyOf(all), List.copyOf(missed));
    }

    /** The paragraphs of named texts by their templates, which wherever they are used are one and the same. */
    private static Map<Template, Element> shared(SortedMap<String, NamedText> named) {
        var shared = new IdentityHashMap<Template, Element>();
        named.forEach((id, text) -> Element.paragraphs(Element.Sort.SHARED, id, text.text())
                .forEach(paragraph -> shared.putIfAbsent(paragraph.template(), paragraph)));
        return shared;
    }

    private static SortedSet<Element> once(SortedSet<Element> elements, Map<Template, Element> shared) {
        return elements.stream()
                .map(element -> shared.getOrDefault(element.template(), element))
                .collect(Collectors.toCollection(TreeSet::new));
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
