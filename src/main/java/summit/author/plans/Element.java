package summit.author.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Ending;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Template;
import summit.story.Text;
import summit.story.Verdict;

/**
 * Something of a story that a play can touch. A choice's id is {@code scene.choice}. A text's is that of what it belongs to, and
 * {@code place} says which of its paragraphs it is, from 0; for all others it is 0. {@code template} is a
 * paragraph's words.
 */
public record Element(Sort sort, String id, int place, Template template) implements Comparable<Element> {
    private static final Comparator<Element> ORDER =
            Comparator.comparing(Element::sort).thenComparing(Element::id).thenComparing(Element::place);

    /** What can be touched, in the order of a report. */
    public enum Sort {
        ENDING,
        SCENE,
        CHOICE,
        QUESTION,
        /** A paragraph of a scene. */
        TEXT,
        /** A paragraph of the reply to a choice. */
        REPLY,
        /** A paragraph that follows on an answer; the id is {@code scene.question.verdict}. */
        FEEDBACK,
        /** A paragraph of an ending's front page. */
        PAGE,
        /** A paragraph of a text that has a name, which is the id. */
        SHARED;

        /** Whether it is a paragraph. */
        public boolean isText() {
            return compareTo(TEXT) >= 0;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int compareTo(Element other) {
        return ORDER.compare(this, other);
    }

    static Element of(Sort sort, String id) {
        return new Element(sort, id, 0, Template.EMPTY);
    }

    static List<Element> paragraphs(Sort sort, String id, Text text) {
        var leaves = Leaves.of(text);
        var all = new ArrayList<Element>();
        for (var i = 0; i < leaves.size(); i++) {
            all.add(new Element(sort, id, i, leaves.get(i)));
        }
        return all;
    }

    /** Everything in a story that a play can touch; questions that no scene asks are not among it. */
    static TreeSet<Element> all(Story story) {
        var all = new TreeSet<Element>();
        story.scenes().values().forEach(scene -> all.addAll(in(scene)));
        for (var ending : story.manifest().endings().values()) {
            all.add(of(Sort.ENDING, ending.id()));
            ending.page().ifPresent(page -> all.addAll(paragraphs(Sort.PAGE, ending.id(), text(page))));
        }
        return all;
    }

    private static List<Element> in(Scene scene) {
        var all = new ArrayList<Element>();
        all.add(of(Sort.SCENE, scene.id()));
        all.addAll(paragraphs(Sort.TEXT, scene.id(), scene.text()));
        for (var ask : scene.asks()) {
            all.add(of(Sort.QUESTION, ask.question()));
            for (var verdict : Verdict.values()) {
                all.addAll(feedback(scene, ask, verdict));
            }
        }
        for (var choice : scene.exits().choices()) {
            all.add(of(Sort.CHOICE, scene.id() + "." + choice.id()));
            all.addAll(reply(scene, choice));
        }
        scene.exits().fallback().ifPresent(last -> all.add(of(Sort.CHOICE, scene.id() + "." + last.id())));
        return all;
    }

    /** What is said to a choice, if it leads nowhere. */
    static List<Element> reply(Scene scene, Choice choice) {
        return choice.way() instanceof Choice.Reply reply
                ? paragraphs(Sort.REPLY, scene.id() + "." + choice.id(), reply.text())
                : List.of();
    }

    /** What follows on an answer; what serves a partly right one and a wrong one is that of the wrong one. */
    static List<Element> feedback(Scene scene, Ask ask, Verdict verdict) {
        var follows = ask.consequences().of(verdict);
        var shared =
                verdict == Verdict.PARTLY && follows.equals(ask.consequences().wrong());
        var word = (shared ? Verdict.WRONG : verdict).name().toLowerCase(Locale.ROOT);
        return paragraphs(Sort.FEEDBACK, scene.id() + "." + ask.question() + "." + word, follows.text());
    }

    /** All of a front page that is not its masthead. */
    static Text text(Ending.Page page) {
        var blocks = new ArrayList<Text.Block>();
        blocks.addAll(page.masthead().headline().blocks());
        blocks.addAll(page.masthead().deck().blocks());
        page.columns().forEach(column -> blocks.addAll(column.blocks()));
        blocks.addAll(page.corrections().blocks());
        return new Text(blocks);
    }
}
