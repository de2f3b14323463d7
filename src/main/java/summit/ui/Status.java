package summit.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import summit.engine.Engine;
import summit.engine.Score;
import summit.story.Manifest;
import summit.ui.toolkit.Cells;

/** What the status line tells of the game, the most important first. */
record Status(List<Reading> readings) {
    Status {
        readings = List.copyOf(readings);
    }

    /** A label and a value; a label may be empty. */
    record Reading(String label, String value) {
        /** The value alone where that speaks for itself, as a clock does and a count does not. */
        private String brief() {
            return value.matches("\\d[\\d./]*( of \\d+)?") ? words() : value;
        }

        private String words() {
            return label.isEmpty() ? value : label + " " + value;
        }
    }

    /** The variables the pack shows; the score where it shows nothing, and before them once an ending is reached. */
    static Status of(Model model) {
        return model.production().sitting().map(Status::of).orElseGet(() -> ofStory(model));
    }

    /** The time left, and how many questions are answered and flagged; nothing when no quiz is going on. */
    private static Status of(Sitting sitting) {
        var readings = new ArrayList<Reading>();
        sitting.left()
                .ifPresent(left -> readings.add(
                        new Reading("", String.format("%d:%02d left", seconds(left) / 60, seconds(left) % 60))));
        sitting.open().ifPresent(quiz -> {
            readings.add(new Reading(
                    "Answered", quiz.answered() + " of " + quiz.questions().size()));
            if (quiz.flagged() > 0) {
                readings.add(new Reading("Flagged", Integer.toString(quiz.flagged())));
            }
        });
        return new Status(readings);
    }

    /** Whole seconds, the last of them until it is over. */
    private static long seconds(Duration left) {
        return (left.toMillis() + 999) / 1000;
    }

    private static Status ofStory(Model model) {
        var state = model.session().orElseThrow().state();
        var story = model.story();
        var readings = new ArrayList<Reading>();
        if (state.isOver() || story.manifest().contents().status().isEmpty()) {
            var score = Score.of(story, state);
            if (score.outOf() > 0) {
                readings.add(new Reading("Points", score.points() + "/" + score.possible()));
            }
            var filed = state.answers().order().size();
            if (filed > 0) {
                readings.add(new Reading("Answered", Integer.toString(filed)));
            }
        }
        for (var id : Engine.status(story, state)) {
            var variable = story.manifest().variable(id);
            var value = Engine.shown(story, state, id);
            if (!value.isEmpty()) {
                readings.add(new Reading(variable.shown().label(), value));
            }
        }
        model.production()
                .company()
                .filter(company -> company.present() > 0)
                .ifPresent(company -> readings.add(new Reading("", company.present() + " present")));
        return new Status(readings);
    }

    /** Where the player is, in words: the place on the map, or else the title of the scene or of the story. */
    static String place(Model model) {
        var scene = model.story().scene(Play.session(model).scene());
        return model.story().manifest().contents().places().stream()
                .filter(place -> place.id().equals(scene.setting().place()))
                .map(Manifest.Place::title)
                .findFirst()
                .orElse(
                        scene.setting().title().isEmpty()
                                ? model.story().manifest().about().title()
                                : scene.setting().title());
    }

    /** As many readings as fit, in one line; where more of them fit without their labels, without. */
    String fitting(int columns) {
        var labelled = fitting(readings.stream().map(Reading::words).toList(), "  ·  ", columns);
        var bare = fitting(readings.stream().map(Reading::brief).toList(), " · ", columns);
        return String.join(
                bare.size() > labelled.size() ? " · " : "  ·  ", bare.size() > labelled.size() ? bare : labelled);
    }

    private static List<String> fitting(List<String> words, String between, int columns) {
        var most = words.size();
        while (most > 0 && Cells.columns(String.join(between, words.subList(0, most))) > columns) {
            most--;
        }
        return words.subList(0, most);
    }
}
