package summit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Shuffling;
import summit.story.Story;
import summit.story.Template;
import summit.story.Text;
import summit.story.Verdict;

/** Renders the texts of a story for one state of it. */
final class Prose implements Text.Visitor<List<String>>, Template.Visitor<String> {
    private static final Pattern GAP = Pattern.compile("\\[\\[[^\\[\\]]*\\]\\]");

    private final View view;
    /** Where in the text the present block stands, so that two shuffled blocks are shuffled apart. */
    private int path;

    private Prose(View view) {
        this.view = view;
    }

    static List<String> of(Text text, Story story, GameState state) {
        return text.isEmpty() ? List.of() : new Prose(new View(story, state)).paragraphs(text);
    }

    static String of(Template template, Story story, GameState state) {
        return new Prose(new View(story, state)).line(template);
    }

    private List<String> paragraphs(Text text) {
        if (text.blocks().size() == 1) {
            return text.blocks().get(0).accept(this);
        }
        var paragraphs = new ArrayList<String>();
        var here = path;
        for (var block : text.blocks()) {
            path = path * 31 + 1;
            paragraphs.addAll(block.accept(this));
        }
        path = here;
        return paragraphs;
    }

    private String line(Template template) {
        var parts = template.parts();
        if (parts.size() == 1) {
            return parts.get(0).accept(this);
        }
        var line = new StringBuilder();
        for (var part : parts) {
            line.append(part.accept(this));
        }
        return line.toString();
    }

    @Override
    public List<String> paragraph(Text.Paragraph paragraph) {
        var line = line(paragraph.template());
        return line.isBlank() ? List.of() : List.of(line);
    }

    @Override
    public List<String> either(Text.Either either) {
        return paragraphs(either.condition().holds(view) ? either.then() : either.otherwise());
    }

    @Override
    public List<String> turns(Text.Turns turns) {
        var size = turns.texts().size();
        var visit = Math.max(view.visits(view.scene()), 1) - 1;
        return paragraphs(
                switch (turns.order()) {
                    case SEQUENCE, FIRST -> turns.texts().get(Math.min(visit, size - 1));
                    case CYCLE -> turns.texts().get(visit % size);
                    case SHUFFLE ->
                        Shuffling.of(
                                        turns.texts(),
                                        view.state().origin().seed(),
                                        view.scene() + "/" + path + "#" + visit / size)
                                .get(visit % size);
                });
    }

    @Override
    public List<String> answers(Text.Answers answers) {
        var all = answers.which() == Text.Which.UNANSWERED ? unanswered(answers) : answered(answers);
        if (all.isEmpty()) {
            return paragraphs(answers.empty());
        }
        var sentences = all.stream().filter(sentence -> !sentence.isEmpty()).toList();
        if (answers.max() > 0 && sentences.size() > answers.max()) {
            sentences = sentences.subList(0, answers.max());
        }
        return sentences;
    }

    private List<String> unanswered(Text.Answers answers) {
        return view.state().answers().met().entrySet().stream()
                .filter(met -> met.getValue().closing().isEmpty())
                .map(met -> view.story().question(met.getKey()))
                .filter(question -> isAbout(question, answers.topic()))
                .map(Prose::left)
                .toList();
    }

    /** What was left open, in words that give no answer away: the card, or else what was asked. */
    private static String left(Question question) {
        return question.press().card().isEmpty()
                ? GAP.matcher(question.wording().prompt()).replaceAll("...")
                : question.press().card();
    }

    private List<String> answered(Text.Answers answers) {
        var verdict =
                switch (answers.which()) {
                    case RIGHT, UNANSWERED -> Verdict.RIGHT;
                    case PARTLY -> Verdict.PARTLY;
                    case WRONG -> Verdict.WRONG;
                };
        return view.state().answers().order().stream()
                .map(id -> view.story().question(id))
                .filter(question -> isAbout(question, answers.topic()))
                .filter(question -> view.verdict(question.id()).orElseThrow() == verdict)
                .map(this::sentence)
                .toList();
    }

    private static boolean isAbout(Question question, String topic) {
        return topic.isEmpty() || question.reference().topic().equals(topic);
    }

    private String sentence(Question question) {
        var closing = view.state().answers().closing(question.id()).orElseThrow();
        return picked(question, closing.response())
                .filter(sentence -> !sentence.isEmpty())
                .orElse(question.press().sentence(closing.verdict()));
    }

    private static java.util.Optional<String> picked(Question question, Response response) {
        if (question.kind() instanceof Kind.Single single && response instanceof Response.Pick pick) {
            return single.options().stream()
                    .filter(option -> option.id().equals(pick.option()))
                    .map(Kind.Option::printed)
                    .findFirst();
        }
        return java.util.Optional.empty();
    }

    @Override
    public String words(Template.Words words) {
        return words.text();
    }

    @Override
    public String value(Template.Value value) {
        return view.story().manifest().variable(value.variable()).show(view.variable(value.variable()));
    }

    @Override
    public String number(Template.Number number) {
        return Integer.toString(number.expression().in(view));
    }

    @Override
    public String known(Template.Known known) {
        return switch (known.thing()) {
            case PLAYER -> view.state().origin().player();
            case MARKS -> Score.of(view.story(), view.state()).points();
            case TURNS -> Integer.toString(view.state().turn());
        };
    }
}
