package summit.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.Selection;
import summit.quiz.solo.Plan;
import summit.story.Manifest;
import summit.story.Question;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Role;

/** The way into a quiz taken alone: going on with one, or what the next one is to be like; left and right change it. */
record QuizMenuScreen(int selected) implements Screen {
    private static final List<Integer> NUMBERS = List.of(5, 10, 15, 20, 30, Plan.MOST);
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 20, 30, 45, 60, 90);
    private static final List<Occasion.Sort> SORTS =
            List.of(Occasion.Sort.PRACTICE, Occasion.Sort.EXAM, Occasion.Sort.SPRINT, Occasion.Sort.REVIEW);

    /** A line of the menu. */
    private enum Entry {
        BACK,
        GO_ON,
        RESULT,
        BEGIN,
        SORT,
        TOPIC,
        LEVEL,
        NUMBER,
        MINUTES,
        CERTAINTY,
        QUIT
    }

    private static Sitting sitting(Model model) {
        return model.production().sitting().orElseThrow();
    }

    private static Plan plan(Model model) {
        return sitting(model).offers().plan();
    }

    private static List<Entry> entries(Model model) {
        var sitting = sitting(model);
        var entries = new ArrayList<Entry>();
        if (sitting.open().isPresent()) {
            entries.add(Entry.BACK);
        } else if (sitting.offers().left().isPresent()) {
            entries.add(Entry.GO_ON);
        } else if (sitting.quiz().isPresent()) {
            entries.add(Entry.RESULT);
        }
        entries.addAll(List.of(Entry.BEGIN, Entry.SORT, Entry.TOPIC, Entry.LEVEL, Entry.NUMBER));
        if (plan(model).sort() == Occasion.Sort.EXAM) {
            entries.add(Entry.MINUTES);
        }
        entries.add(Entry.CERTAINTY);
        entries.add(Entry.QUIT);
        return entries;
    }

    private static String label(Entry entry) {
        return switch (entry) {
            case BACK -> "Back to the quiz";
            case GO_ON -> "Go on";
            case RESULT -> "The result again";
            case BEGIN -> "Begin";
            case SORT -> "Quiz";
            case TOPIC -> "Topic";
            case LEVEL -> "Level";
            case NUMBER -> "Questions";
            case MINUTES -> "Time limit";
            case CERTAINTY -> "Ask how sure";
            case QUIT -> "Quit";
        };
    }

    private static String value(Model model, Entry entry) {
        var plan = plan(model);
        return switch (entry) {
            case BACK, RESULT, QUIT -> "";
            case GO_ON ->
                sitting(model).offers().left().map(QuizMenuScreen::words).orElse("");
            case BEGIN -> words(questions(model).size());
            case SORT -> word(plan.sort());
            case TOPIC ->
                plan.selection().topics().isEmpty()
                        ? "all"
                        : String.join(
                                ", ",
                                plan.selection().topics().stream()
                                        .map(topic -> title(model, topic))
                                        .toList());
            case LEVEL ->
                plan.selection().levels().isEmpty()
                        ? "all"
                        : String.join(
                                ", ",
                                plan.selection().levels().stream()
                                        .map(String::valueOf)
                                        .toList());
            case NUMBER ->
                plan.selection().most() == Plan.MOST
                        ? "all"
                        : "at most " + plan.selection().most();
            case MINUTES ->
                plan.limit().map(limit -> limit.toMinutes() + " minutes").orElse("none");
            case CERTAINTY -> plan.confidence() ? "yes" : "no";
        };
    }

    private static String words(QuizOffers.Left left) {
        var occasion = left.occasion();
        return "the " + word(occasion.sort()) + " of "
                + occasion.started().toString().substring(0, 16).replace('T', ' ') + " UTC, " + left.answered() + " of "
                + occasion.questions().size() + " answered";
    }

    private static String words(int questions) {
        return questions == 1 ? "1 question" : questions + " questions";
    }

    private static String word(Occasion.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static String title(Model model, String topic) {
        return model.story().manifest().contents().topics().stream()
                .filter(known -> known.id().equals(topic))
                .map(Manifest.Topic::title)
                .findFirst()
                .orElse(topic);
    }

    private static List<Question> questions(Model model) {
        var offers = sitting(model).offers();
        return offers.plan().questions(model.story(), offers.seed(), offers.today(), offers.log());
    }

    /** What the sort of quiz is, in a sentence or two; of a review also what is due. */
    private static List<String> about(Model model) {
        return switch (plan(model).sort()) {
            case PRACTICE -> List.of("You are told at once, and why. A hint and a second try cost points.");
            case EXAM ->
                List.of(
                        "Nothing is told until you hand in. Answers can be changed, and questions flagged. The clock stands"
                                + " still while this program is closed.");
            case SPRINT -> List.of("As many as you can in two minutes.");
            case REVIEW -> {
                var offers = sitting(model).offers();
                var due = plan(model).due(model.story(), offers.today(), offers.log());
                yield List.of("What you had wrong comes back.", String.join(" ", due.sentences()));
            }
            case CLASS, STORY -> List.of();
        };
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var key = pressed.key();
        var last = entries(model).size() - 1;
        if (key.is(' ')) {
            return changed(model, 1);
        }
        return switch (key.name()) {
            case UP -> Step.of(model.showing(at(selected - 1, last)));
            case DOWN -> Step.of(model.showing(at(selected + 1, last)));
            case HOME -> Step.of(model.showing(at(0, last)));
            case END -> Step.of(model.showing(at(last, last)));
            case LEFT -> changed(model, -1);
            case RIGHT -> changed(model, 1);
            case ENTER -> act(model);
            case ESCAPE ->
                sitting(model).open().isPresent() ? Step.of(Quizzing.arrived(model)) : Action.QUIT.act(model);
            default -> Actions.otherwise(model, message);
        };
    }

    private static QuizMenuScreen at(int item, int last) {
        return new QuizMenuScreen(Math.max(0, Math.min(last, item)));
    }

    private Entry entry(Model model) {
        var entries = entries(model);
        return entries.get(Math.min(selected, entries.size() - 1));
    }

    private Step<Model> act(Model model) {
        return switch (entry(model)) {
            case BACK, RESULT -> Step.of(Quizzing.arrived(model));
            case GO_ON ->
                new Step<>(
                        model,
                        sitting(model).offers().left().stream()
                                .<Program.Request>map(left ->
                                        new Wish.ResumeQuiz(left.occasion().id()))
                                .toList());
            case BEGIN -> begin(model);
            case QUIT -> Action.QUIT.act(model);
            case SORT, TOPIC, LEVEL, NUMBER, MINUTES, CERTAINTY -> changed(model, 1);
        };
    }

    private static Step<Model> begin(Model model) {
        var questions = questions(model);
        if (questions.isEmpty()) {
            return Step.of(model.saying(
                    plan(model).sort() == Occasion.Sort.REVIEW
                            ? "Nothing is due today."
                            : "There is no such question; choose another topic or level."));
        }
        return new Step<>(
                model,
                List.of(new Wish.BeginQuiz(
                        plan(model),
                        sitting(model).offers().seed(),
                        questions.stream().map(Question::id).toList())));
    }

    private Step<Model> changed(Model model, int by) {
        var plan = plan(model);
        var chosen = plan.selection();
        var next =
                switch (entry(model)) {
                    case SORT -> sort(plan, next(SORTS, plan.sort(), by));
                    case TOPIC -> with(plan, chosen.about(other(topics(model), List.copyOf(chosen.topics()), by)));
                    case LEVEL ->
                        with(plan, chosen.ofLevels(other(List.of(1, 2, 3), List.copyOf(chosen.levels()), by)));
                    case NUMBER -> with(plan, chosen.atMost(next(NUMBERS, chosen.most(), by)));
                    case MINUTES -> {
                        var minutes = next(
                                MINUTES,
                                plan.limit()
                                        .map(limit -> (int) limit.toMinutes())
                                        .orElse(0),
                                by);
                        yield new Plan(
                                plan.sort(),
                                chosen,
                                Optional.of(Duration.ofMinutes(minutes)).filter(limit -> !limit.isZero()),
                                plan.confidence(),
                                plan.longTerm());
                    }
                    case CERTAINTY -> new Plan(plan.sort(), chosen, plan.limit(), !plan.confidence(), plan.longTerm());
                    case BACK, GO_ON, RESULT, BEGIN, QUIT -> plan;
                };
        var changed = model.with(sitting(model).with(sitting(model).offers().with(next)));
        // Another sort of quiz may have fewer lines; the bar stays on the one that was changed.
        return Step.of(changed.showing(new QuizMenuScreen(entries(changed).indexOf(entry(model)))));
    }

    private static Plan sort(Plan plan, Occasion.Sort sort) {
        var all = sort == Occasion.Sort.SPRINT || sort == Occasion.Sort.REVIEW;
        return new Plan(
                sort,
                plan.selection().atMost(all ? Plan.MOST : Plan.USUAL),
                plan.limit(),
                plan.confidence(),
                plan.longTerm());
    }

    private static Plan with(Plan plan, Selection selection) {
        return new Plan(plan.sort(), selection, plan.limit(), plan.confidence(), plan.longTerm());
    }

    private static List<String> topics(Model model) {
        return model.story().manifest().contents().topics().stream()
                .map(Manifest.Topic::id)
                .toList();
    }

    /** The next of all, or one of them. */
    private static <T> List<T> other(List<T> each, List<T> now, int by) {
        var all = new ArrayList<List<T>>();
        all.add(List.of());
        each.forEach(one -> all.add(List.of(one)));
        return next(all, now, by);
    }

    private static <T> T next(List<T> values, T now, int by) {
        return values.get(Math.floorMod(values.indexOf(now) + by, values.size()));
    }

    @Override
    public Step<Model> clicked(Model model, int item) {
        var there = new QuizMenuScreen(item);
        return item == selected ? there.act(model) : Step.of(model.showing(there));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var text = Layout.of(model.stage()).text();
        var flow = new Flow(text.width());
        flow.text(Cells.clean(model.story().manifest().about().title()), Role.TITLE)
                .blank();
        var entries = entries(model);
        var widest = entries.stream()
                .filter(QuizMenuScreen::isSet)
                .mapToInt(entry -> Cells.columns(label(entry)))
                .max()
                .orElse(0);
        for (var i = 0; i < entries.size(); i++) {
            var here = i == Math.min(selected, entries.size() - 1);
            flow.item(i, here ? "▸ " : "  ", line(model, entries.get(i), widest, here), Role.CHOICE, here);
            if (entries.get(i) == Entry.BEGIN || entries.get(i) == Entry.CERTAINTY) {
                flow.blank();
            }
        }
        flow.blank();
        about(model).forEach(words -> flow.text(words, Role.DIM));
        Pane.on(selected, flow.rows(), text.height()).draw(canvas, text);
    }

    private static boolean isSet(Entry entry) {
        return switch (entry) {
            case SORT, TOPIC, LEVEL, NUMBER, MINUTES, CERTAINTY -> true;
            case BACK, GO_ON, RESULT, BEGIN, QUIT -> false;
        };
    }

    private static String line(Model model, Entry entry, int widest, boolean here) {
        var value = value(model, entry);
        if (!isSet(entry)) {
            return value.isEmpty() ? label(entry) : label(entry) + ": " + value;
        }
        // A blank that does not break keeps what is set in a column of its own.
        var label = label(entry) + "\u00a0".repeat(2 + widest - Cells.columns(label(entry)));
        return label + (here ? "◂\u00a0" + value + "\u00a0▸" : value);
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", 6));
        hints.add(
                isSet(entry(model))
                        ? Hint.of("←→", Key.Name.RIGHT, "change", 9)
                        : Hint.of("Enter", Key.Name.ENTER, "go", 9));
        hints.add(Hint.of(Action.HELP, "help", 7));
        hints.add(Hint.of(Action.SETTINGS, "settings", 3));
        hints.add(Hint.of(Action.QUIT, "quit", 5));
        return hints;
    }

    @Override
    public String heading(Model model) {
        return "Quiz";
    }

    @Override
    public String name() {
        return "The menu";
    }
}
