package summit.author.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summit.engine.Renaming;
import summit.load.Phrases;
import summit.marking.Marking;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/** Lines of plans that were written for an earlier version, put into the names that the story has now, as its {@code was} says. */
record FormerNames(Story story, Phrases phrases) {
    /** An id, or two with a dot, that is not the name of a function. */
    private static final Pattern NAME =
            Pattern.compile("\\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?\\b(?!\\s*\\()");

    /** The line as it is now, if it means the same wherever play is: a condition, an effect or an ending. */
    Plan.Line anywhere(Plan.Line line) {
        return switch (line.word()) {
            case EXPECT, SET -> isRead(line) ? line : readable(line);
            case ENDING -> with(line, new Renaming(story).ending(line.rest()));
            case RUN, SEED, CHOOSE, ANSWER, SKIP, HINT, SOURCES, SEE, NOT -> line;
        };
    }

    /** The line with the present id of a choice of this scene, if that is offered. */
    Plan.Line choice(Plan.Line line, String scene, List<String> offered) {
        return new Renaming(story)
                .choice(scene, line.rest())
                .filter(offered::contains)
                .map(id -> with(line, id))
                .orElse(line);
    }

    /** The line with the present ids of what the question has. */
    Plan.Line answer(Plan.Line line, Question question) {
        return Answer.byIds(question, line.rest())
                .filter(old -> Marking.misfit(question, old).isPresent())
                .flatMap(old -> present(question, old))
                .map(now -> with(line, Answer.write(question, now)))
                .orElse(line);
    }

    private Optional<Response> present(Question question, Response old) {
        return Optional.of(new Renaming(story).response(question, old))
                .filter(now -> Marking.misfit(question, now).isEmpty());
    }

    private static Plan.Line with(Plan.Line line, String rest) {
        return new Plan.Line(line.number(), line.word(), rest);
    }

    private Plan.Line readable(Plan.Line line) {
        var now = with(line, NAME.matcher(line.rest()).replaceAll(this::present));
        return isRead(now) ? now : line;
    }

    private boolean isRead(Plan.Line line) {
        try {
            if (line.word() == Plan.Word.SET) {
                phrases.effect(line.rest());
            } else {
                phrases.condition(line.rest());
            }
            return true;
        } catch (Phrases.Unreadable unreadable) {
            return false;
        }
    }

    /** What a name stands for now, if nothing has it any more and it can have been one thing only. */
    private String present(MatchResult match) {
        var name = match.group();
        var dot = name.indexOf('.');
        if (dot >= 0) {
            var scene = new Renaming(story).scene(name.substring(0, dot));
            var choice = name.substring(dot + 1);
            return scene + "." + new Renaming(story).choice(scene, choice).orElse(choice);
        }
        var now = new TreeSet<String>();
        for (var sort : List.of("scene", "question", "variable")) {
            story.renames().now(sort, name).ifPresent(now::add);
        }
        for (var rename : story.renames().ids().entrySet()) {
            if (isMember(rename, name)) {
                now.add(rename.getValue());
            }
        }
        return now.size() == 1 ? now.first() : name;
    }

    private static boolean isMember(Map.Entry<String, String> rename, String name) {
        return rename.getKey().startsWith("member:") && rename.getKey().endsWith("." + name);
    }
}
