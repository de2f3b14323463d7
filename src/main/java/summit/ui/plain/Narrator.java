package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Passage;
import summit.engine.Result;
import summit.engine.Score;
import summit.marking.Marking;
import summit.story.Manifest;
import summit.story.Story;
import summit.story.Verdict;

/** Says what happened, in lines. An empty line parts what belongs apart; lines are not wrapped yet. */
final class Narrator {
    private final Story story;

    Narrator(Story story) {
        this.story = story;
    }

    /** What happened in a step that led to this state. */
    List<String> tell(GameState state, List<Event> events) {
        var lines = new ArrayList<String>();
        for (var event : events) {
            tell(lines, state, event);
        }
        return lines;
    }

    private void tell(List<String> lines, GameState state, Event event) {
        if (event instanceof Event.Entered entered) {
            lines.addAll(passage(entered.passage()));
        } else if (event instanceof Event.Said said) {
            paragraphs(lines, said.paragraphs());
        } else if (event instanceof Event.Answered answered) {
            part(lines, feedback(answered.result()));
        } else if (event instanceof Event.Revealed revealed) {
            // At the ending everything is told at once; there the score sums it up and /answers has the rest.
            if (!state.isOver()) {
                part(lines, told(revealed.result()));
            }
        } else if (event instanceof Event.Hinted hinted) {
            part(lines, List.of("Hint: " + hinted.hint()));
        } else if (event instanceof Event.Sourced) {
            part(lines, sources(state));
        } else if (event instanceof Event.Skipped) {
            part(lines, List.of("Skipped. The question will come back."));
        } else if (event instanceof Event.Ended ended) {
            lines.addAll(ending(state, story.manifest().ending(ended.ending())));
        } else if (event instanceof Event.Refused refused) {
            part(lines, List.of(refused.reason()));
        } else if (!(event instanceof Event.Asked)) {
            throw new IllegalStateException("no words for " + event);
        }
    }

    /** A scene: its title, what its picture shows, and its text. */
    List<String> passage(Passage passage) {
        var lines = new ArrayList<String>();
        if (!passage.title().isEmpty()) {
            part(lines, List.of(passage.title()));
        }
        picture(lines, passage.art());
        paragraphs(lines, passage.text());
        return lines;
    }

    /** The present scene as it reads now, and the ending where it is one. */
    List<String> again(GameState state) {
        var lines = new ArrayList<>(passage(Engine.passage(story, state)));
        state.position()
                .ending()
                .ifPresent(id -> lines.addAll(ending(state, story.manifest().ending(id))));
        return lines;
    }

    private void picture(List<String> lines, String art) {
        story.picture(art).ifPresent(picture -> part(lines, List.of("Picture: " + picture.describe())));
    }

    private static List<String> feedbackHead(Result result) {
        return switch (result.stage()) {
            case AGAIN ->
                List.of("Not quite. "
                        + (result.triesLeft() == 1 ? "One try is" : result.triesLeft() + " tries are")
                        + " left.");
            case KEPT -> List.of("Whether it is right is told later.");
            case TOLD -> List.of(verdict(result));
        };
    }

    private List<String> feedback(Result result) {
        var question = story.question(result.question());
        var wording = question.wording();
        var lines = new ArrayList<String>();
        lines.add("Your answer: " + ResponseWords.of(question, result.response()));
        lines.addAll(feedbackHead(result));
        if (result.stage() == Result.Stage.AGAIN) {
            add(lines, wording.again());
            lines.addAll(result.mark().because());
        } else if (result.stage() == Result.Stage.TOLD) {
            lines.addAll(reasons(result));
        }
        return lines;
    }

    private static String verdict(Result result) {
        return switch (result.mark().verdict()) {
            case RIGHT -> "Correct.";
            case PARTLY ->
                "Partly correct: " + Math.round(100 * result.mark().fraction().value()) + " per cent.";
            case WRONG -> "Not correct.";
        };
    }

    private List<String> reasons(Result result) {
        var lines = new ArrayList<String>();
        var question = story.question(result.question());
        if (result.mark().verdict() != Verdict.RIGHT) {
            lines.addAll(result.mark().because());
            lines.add("The answer: " + Marking.answer(question));
        }
        add(lines, question.wording().explain());
        var sources = Citations.brief(story, question);
        add(lines, sources.isEmpty() ? "" : "Sources: " + sources + ".");
        return lines;
    }

    /** An outcome told after the answer was given: the question and the answer are said again. */
    private List<String> told(Result result) {
        var question = story.question(result.question());
        var lines = new ArrayList<String>();
        lines.add("Now you know: " + OpenQuestion.prompt(question));
        lines.add("Your answer: " + ResponseWords.of(question, result.response()));
        lines.add(verdict(result));
        lines.addAll(reasons(result));
        return lines;
    }

    /** Every answer told so far, in the order of answering. */
    List<String> answers(GameState state) {
        var lines = new ArrayList<String>();
        for (var id : state.answers().order()) {
            var closing = state.answers().closing(id).orElseThrow();
            if (closing.revealed()) {
                part(lines, told(new Result(id, closing.response(), closing.mark(), Result.Stage.TOLD, 0)));
            }
        }
        return lines.isEmpty() ? List.of("No answer was told yet.") : lines;
    }

    private List<String> sources(GameState state) {
        var lines = state.open()
                .map(sitting -> Citations.unspoken(story, story.question(sitting.question())))
                .orElse(List.of());
        var said = new ArrayList<String>();
        said.add(lines.isEmpty() ? "This question cites no sources." : "It rests on:");
        said.addAll(lines);
        return said;
    }

    private List<String> ending(GameState state, summit.story.Ending ending) {
        var lines = new ArrayList<String>();
        part(lines, List.of("The end: " + ending.title()));
        add(lines, ending.about());
        picture(lines, ending.art());
        FrontPage.of(story, state).ifPresent(page -> part(lines, FrontPageText.of(story, page)));
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
            lines.add("Answers: " + told.getOrDefault(Verdict.RIGHT, 0) + " correct, "
                    + told.getOrDefault(Verdict.PARTLY, 0) + " partly, " + told.getOrDefault(Verdict.WRONG, 0)
                    + " not. /answers says which.");
        }
        if (kept > 0) {
            lines.add("Answered and not told yet: " + kept + ".");
        }
        return lines;
    }

    private static void paragraphs(List<String> lines, List<String> paragraphs) {
        paragraphs.forEach(paragraph -> part(lines, List.of(paragraph)));
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
