package summit.ui.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Passage;
import summit.engine.Result;
import summit.engine.Score;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.ResponseWords;
import summit.story.Manifest;
import summit.story.Story;
import summit.story.Verdict;
import summit.ui.toolkit.Flow;

/** Says what happened, in lines. An empty line parts what belongs apart; lines are not wrapped yet. */
final class Narrator {
    /** Answers that are told one by one at the ending even to somebody who can ask for them. */
    private static final int MOST_LATE = 5;

    private final Story story;
    private final boolean answering;
    private final Set<String> described = new HashSet<>();

    /** Somebody who can be asked for more: {@code answering}; otherwise everything is said at once. */
    Narrator(Story story, boolean answering) {
        this.story = story;
        this.answering = answering;
    }

    /** What happened in a step that led to this state. */
    List<String> tell(GameState state, List<Event> events) {
        var lines = new ArrayList<String>();
        var sources = "";
        var late = state.isOver() ? late(events) : List.<String>of();
        for (var event : events) {
            // What the story replies to an answer comes before where one can read on.
            if (!(event instanceof Event.Said)) {
                add(lines, sources);
                sources = "";
            }
            tell(lines, state, event, late);
            if (event instanceof Event.Answered answered && answered.result().isTold()) {
                sources = sourcesOf(state, answered.result().question());
            }
        }
        add(lines, sources);
        return lines;
    }

    /** What was kept for the ending, an answer a line; only its number where that is much and somebody can ask for the rest. */
    private List<String> late(List<Event> events) {
        var results = events.stream()
                .filter(Event.Revealed.class::isInstance)
                .map(event -> ((Event.Revealed) event).result())
                .toList();
        var lines = new ArrayList<String>();
        if (answering && results.size() > MOST_LATE) {
            part(lines, List.of(results.size() + " answers were kept for the end. /answers tells them."));
        } else if (!results.isEmpty()) {
            part(lines, List.of("Kept for the end:"));
            results.forEach(result -> lines.add(brief(result)));
        }
        return lines;
    }

    private String brief(Result result) {
        var question = story.question(result.question());
        var isRight = result.mark().verdict() == Verdict.RIGHT;
        return "- " + Presentation.prompt(question) + " "
                + ResponseWords.of(question, result.response()) + ": "
                + (isRight
                        ? "correct."
                        : result.mark().verdict() == Verdict.PARTLY ? "partly correct." : "not correct.")
                + (isRight ? "" : " The answer: " + Marking.answer(question) + ".");
    }

    /** How many sources the answer to a closed question has, and how they are listed; empty if it has none. */
    private String sourcesOf(GameState state, String question) {
        var count = Citations.of(story, story.question(question)).count();
        if (count > 0 && !answering) {
            return "Sources: " + Citations.brief(story, story.question(question)) + ".";
        }
        return count == 0
                ? ""
                : (count == 1 ? "1 source; " : count + " sources; ") + "/sources "
                        + (state.answers().order().indexOf(question) + 1) + " lists "
                        + (count == 1 ? "it." : "them.");
    }

    private void tell(List<String> lines, GameState state, Event event, List<String> late) {
        if (event instanceof Event.Entered entered) {
            lines.addAll(passage(entered.passage(), isNew(state, entered.passage())));
        } else if (event instanceof Event.Said said) {
            paragraphs(lines, said.paragraphs());
        } else if (event instanceof Event.Answered answered) {
            part(lines, feedback(state, answered.result()));
        } else if (event instanceof Event.Revealed revealed) {
            // At the ending everything is told at once, behind the score.
            if (!state.isOver()) {
                part(lines, told(state, "Now you know: ", revealed.result()));
            }
        } else if (event instanceof Event.Hinted hinted) {
            part(lines, List.of("Hint: " + hinted.hint()));
        } else if (event instanceof Event.Sourced) {
            part(lines, sources(state));
        } else if (event instanceof Event.Skipped) {
            part(lines, List.of("Skipped."));
        } else if (event instanceof Event.Ended ended) {
            lines.addAll(ending(state, story.manifest().ending(ended.ending())));
            lines.addAll(late);
        } else if (event instanceof Event.Refused refused) {
            part(lines, List.of(refused.reason()));
        } else if (!(event instanceof Event.Asked)) {
            throw new IllegalStateException("no words for " + event);
        }
    }

    /** Whether a picture was not described yet, in this sitting or when the scene was entered before. */
    private boolean isNew(GameState state, Passage passage) {
        return described.add(passage.art()) && state.memory().visits().getOrDefault(passage.scene(), 0) <= 1;
    }

    /** A scene: its title, what its picture shows unless that was heard, and its text. */
    private List<String> passage(Passage passage, boolean described) {
        var lines = new ArrayList<String>();
        if (!passage.title().isEmpty()) {
            part(lines, List.of(passage.title()));
        }
        if (described) {
            picture(lines, passage.art());
        }
        paragraphs(lines, passage.text());
        return lines;
    }

    /** The present scene as it reads now, and the ending where it is one. */
    List<String> again(GameState state) {
        var lines = new ArrayList<>(passage(Engine.passage(story, state), true));
        state.position()
                .ending()
                .ifPresent(id -> lines.addAll(ending(state, story.manifest().ending(id))));
        return lines;
    }

    private void picture(List<String> lines, String art) {
        story.picture(art).ifPresent(picture -> part(lines, List.of("Picture: " + picture.describe())));
    }

    private List<String> feedback(GameState state, Result result) {
        var question = story.question(result.question());
        var lines = new ArrayList<String>();
        lines.addAll(AnswerWords.feedback(question, result));
        if (result.stage() == Result.Stage.TOLD) {
            add(lines, Costs.kept(story, state, result));
            lines.addAll(AnswerWords.reasons(question, result));
        }
        return lines;
    }

    /** An outcome told after the answer was given: the question and the answer are said again. */
    private List<String> told(GameState state, String before, Result result) {
        var question = story.question(result.question());
        var lines = new ArrayList<String>();
        lines.add(before + Presentation.prompt(question));
        AnswerWords.given(question, result).ifPresent(lines::add);
        lines.add(AnswerWords.verdict(result));
        add(lines, Costs.kept(story, state, result));
        lines.addAll(AnswerWords.reasons(question, result));
        add(lines, sourcesOf(state, result.question()));
        return lines;
    }

    /** Every answer told so far, in the order of answering. */
    List<String> answers(GameState state) {
        var lines = new ArrayList<String>();
        var number = 0;
        for (var id : state.answers().order()) {
            number++;
            var closing = state.answers().closing(id).orElseThrow();
            if (closing.revealed()) {
                part(
                        lines,
                        told(
                                state,
                                "Question " + number + ": ",
                                new Result(id, closing.response(), closing.mark(), Result.Stage.TOLD, 0)));
            }
        }
        return lines.isEmpty() ? List.of("No answer was told yet.") : lines;
    }

    private List<String> sources(GameState state) {
        return state.open()
                .map(sitting ->
                        Citations.of(story, story.question(sitting.question())).unspoken())
                .orElse(List.of());
    }

    /** What the answer with this number rests on, with what the facts say; 0 means the last one told. */
    List<String> sources(GameState state, int number) {
        var order = state.answers().order();
        if (number > order.size()) {
            return List.of("No question has this number; " + order.size() + " were answered.");
        }
        var place = number > 0 ? number - 1 : lastTold(state);
        if (place < 0) {
            return List.of("No answer was told yet.");
        }
        var id = order.get(place);
        if (!state.answers().closing(id).orElseThrow().revealed()) {
            return List.of("Whether that is right is told later, and then what it rests on.");
        }
        var question = story.question(id);
        var lines = new ArrayList<String>();
        lines.add("Question " + (place + 1) + ": " + Presentation.prompt(question));
        lines.addAll(Citations.of(story, question).spoken());
        return lines;
    }

    private static int lastTold(GameState state) {
        var order = state.answers().order();
        var place = order.size() - 1;
        while (place >= 0
                && !state.answers().closing(order.get(place)).orElseThrow().revealed()) {
            place--;
        }
        return place;
    }

    private List<String> ending(GameState state, summit.story.Ending ending) {
        var lines = new ArrayList<String>();
        part(lines, List.of("The end: " + ending.title()));
        add(lines, ending.about());
        // A picture that was just seen is not read out again.
        var seen = story.scene(state.position().scene()).setting().art();
        var page = FrontPage.of(story, state);
        var onPage = page.map(FrontPage::art).orElse("");
        if (!ending.art().equals(seen) && !ending.art().equals(onPage)) {
            picture(lines, ending.art());
        }
        page.ifPresent(front -> part(lines, FrontPageText.without(seen, story, front)));
        var had = story.manifest().contents().achievements().stream()
                .filter(achievement -> Engine.holds(story, state, achievement.condition()))
                .map(Narrator::achieved)
                .toList();
        if (!had.isEmpty()) {
            part(lines, had);
        }
        part(lines, score(state));
        return lines;
    }

    private static String achieved(Manifest.Achievement achievement) {
        return "Achieved: " + achievement.title() + (achievement.about().isEmpty() ? "" : ". " + achievement.about());
    }

    /** The points the player knows of, and how many answers wait to be told. */
    List<String> score(GameState state) {
        var score = Score.of(story, state);
        var told = new java.util.EnumMap<Verdict, Integer>(Verdict.class);
        var kept = 0;
        for (var id : state.answers().order()) {
            var closing = state.answers().closing(id).orElseThrow();
            if (closing.revealed()) {
                told.merge(closing.verdict(), 1, Integer::sum);
            } else {
                kept++;
            }
        }
        var lines = new ArrayList<String>();
        lines.add("Points: " + score.points() + " of " + score.possible() + ".");
        if (!told.isEmpty()) {
            lines.add("Answers: " + counts(told) + ". /answers says which.");
        }
        if (kept > 0) {
            lines.add("Answered and not told yet: " + kept + ".");
        }
        return lines;
    }

    /** How many answers were how right; what there is none of is left out. */
    private static String counts(Map<Verdict, Integer> told) {
        return told.entrySet().stream()
                .map(count -> count.getValue()
                        + switch (count.getKey()) {
                            case RIGHT -> " correct";
                            case PARTLY -> " partly correct";
                            case WRONG -> " not correct";
                        })
                .collect(Collectors.joining(", "));
    }

    private static void paragraphs(List<String> lines, List<String> paragraphs) {
        for (var i = 0; i < paragraphs.size(); i++) {
            // The points of a list stand together.
            if (i == 0 || !Flow.isPoint(paragraphs.get(i)) || !Flow.isPoint(paragraphs.get(i - 1))) {
                lines.add("");
            }
            lines.add(paragraphs.get(i));
        }
    }

    private static void part(List<String> lines, List<String> more) {
        lines.add("");
        lines.addAll(more);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
