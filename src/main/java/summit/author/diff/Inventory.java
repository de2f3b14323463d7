package summit.author.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.author.Written;
import summit.author.diff.Thing.Sort;
import summit.story.Choice;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Variable;

/** All things of a story that saved games refer to, by sort and whole id. */
final class Inventory {
    private final Story story;
    private final Written written;
    private final Lines lines;
    private final Map<Sort, Map<String, Thing>> things = new TreeMap<>();

    Inventory(Story story) {
        this.story = story;
        this.written = new Written(story);
        this.lines = new Lines(written);
        for (var sort : Sort.values()) {
            things.put(sort, new TreeMap<>());
        }
        story.scenes().values().forEach(this::scene);
        story.questions().values().forEach(this::question);
        story.manifest().variables().values().forEach(this::variable);
        story.manifest()
                .endings()
                .values()
                .forEach(ending -> add(Sort.ENDING, "", ending.id(), words(ending.title(), ending.about()), ""));
    }

    Story story() {
        return story;
    }

    /** The things of a sort by their whole ids. */
    Map<String, Thing> of(Sort sort) {
        return things.get(sort);
    }

    private void add(Sort sort, String owner, String id, List<String> words, String rule) {
        var thing = new Thing(sort, owner, id, words, rule);
        things.get(sort).put(thing.name(), thing);
    }

    private static List<String> words(String... words) {
        return Stream.of(words).filter(each -> !each.isEmpty()).toList();
    }

    private void scene(Scene scene) {
        var words = new ArrayList<>(words(scene.setting().title()));
        words.addAll(lines.of(scene.text()));
        for (var ask : scene.asks()) {
            for (var verdict : summit.story.Verdict.values()) {
                words.addAll(lines.of(ask.consequences().of(verdict).text()));
            }
        }
        scene.exits().offer().ifPresent(offer -> words.addAll(words(written.line(offer.text()))));
        add(Sort.SCENE, "", scene.id(), words, "");
        scene.exits().choices().forEach(choice -> choice(scene.id(), choice));
        scene.exits()
                .fallback()
                .ifPresent(last -> add(Sort.CHOICE, scene.id(), last.id(), words(written.line(last.text())), ""));
    }

    private void choice(String scene, Choice choice) {
        var words = new ArrayList<>(
                words(written.line(choice.text()), written.line(choice.gate().locked())));
        if (choice.way() instanceof Choice.Reply reply) {
            words.addAll(lines.of(reply.text()));
        }
        add(Sort.CHOICE, scene, choice.id(), words, "");
    }

    private void question(Question question) {
        var wording = question.wording();
        add(
                Sort.QUESTION,
                "",
                question.id(),
                words(wording.prompt(), wording.explain(), wording.hint(), wording.again(), wording.discuss()),
                "type " + question.kind().type() + ", " + grading(question.grading()));
        parts(question.kind())
                .forEach(option -> add(Sort.OPTION, question.id(), option.id(), words(option.text()), ""));
    }

    private static String grading(Question.Grading grading) {
        return (grading.points() == 1 ? "1 point" : grading.points() + " points")
                + (grading.tries() == 1
                        ? ""
                        : ", " + grading.tries() + " tries, " + grading.retry() + " % kept by each");
    }

    private void variable(Variable variable) {
        add(
                Sort.VARIABLE,
                "",
                variable.id(),
                words(variable.about(), variable.shown().label()),
                variable.domain().accept(new Range()));
        variable.domain()
                .accept(new Members())
                .forEach(member -> add(Sort.MEMBER, variable.id(), member.id(), words(member.text()), ""));
    }

    /** What has an id in a question's answer, gaps included. */
    private static List<Kind.Item> parts(Kind kind) {
        return kind instanceof Kind.Cloze cloze
                ? cloze.gaps().stream()
                        .map(gap -> new Kind.Item(gap.id(), String.join(" ", gap.options())))
                        .toList()
                : kind.parts();
    }

    private static final class Members implements Variable.Visitor<List<Variable.Member>> {
        @Override
        public List<Variable.Member> whole(Variable.Whole whole) {
            return List.of();
        }

        @Override
        public List<Variable.Member> truth(Variable.Truth truth) {
            return List.of();
        }

        @Override
        public List<Variable.Member> oneOf(Variable.OneOf oneOf) {
            return oneOf.members();
        }

        @Override
        public List<Variable.Member> setOf(Variable.SetOf setOf) {
            return setOf.members();
        }

        @Override
        public List<Variable.Member> computed(Variable.Computed computed) {
            return List.of();
        }
    }

    private static final class Range implements Variable.Visitor<String> {
        @Override
        public String whole(Variable.Whole whole) {
            return "int from " + whole.min() + " to " + whole.max();
        }

        @Override
        public String truth(Variable.Truth truth) {
            return "bool";
        }

        @Override
        public String oneOf(Variable.OneOf oneOf) {
            return "enum";
        }

        @Override
        public String setOf(Variable.SetOf setOf) {
            return "set";
        }

        @Override
        public String computed(Variable.Computed computed) {
            return "computed";
        }
    }
}
