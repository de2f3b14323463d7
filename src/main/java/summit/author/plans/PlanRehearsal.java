package summit.author.plans;

import java.util.List;
import java.util.Optional;
import summit.load.Nearest;
import summit.load.Phrases;
import summit.story.Story;

/** Reads a plan against its story before it is played, so that all lines that mean nothing are told at once. */
record PlanRehearsal(Phrases phrases, Story story) {

    List<Miss> misses(List<Renamed> lines) {
        return lines.stream()
                .flatMap(line ->
                        fault(line.now()).map(message -> new Miss(line.written(), message, Optional.empty())).stream())
                .toList();
    }

    private Optional<String> fault(Plan.Line line) {
        try {
            switch (line.word()) {
                case EXPECT -> phrases.condition(line.rest());
                case SET -> phrases.effect(line.rest());
                case ENDING -> {
                    return ending(line.rest());
                }
                case RUN, SEED, CHOOSE, ANSWER, SKIP, HINT, SOURCES, SEE, NOT -> {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (Phrases.Unreadable unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }

    private Optional<String> ending(String id) {
        var endings = story.manifest().endings().keySet();
        return endings.contains(id)
                ? Optional.empty()
                : Optional.of("The story has no ending \"" + id + "\". "
                        + Nearest.to(id, endings)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("It has: " + String.join(", ", endings) + "."));
    }
}
