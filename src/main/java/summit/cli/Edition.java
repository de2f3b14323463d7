package summit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import summit.quiz.Edited;
import summit.quiz.Occasion;
import summit.story.Story;

/**
 * A pack as it was named, with its story as it is {@code shown}, which may be a translation, and as it was {@code written}: what was edited since a
 * session began is looked for in the author's own words, in whatever language it was held.
 */
record Edition(String name, Story shown, Story written) {

    /** The pack in a language, which is its own where none is asked for. */
    static Edition of(Outside outside, Optional<String> language, String name) throws IOException, Stop {
        var shown = new PackFinder(outside, language).story(name);
        return new Edition(
                name, shown, language.isPresent() ? new PackFinder(outside, Optional.empty()).story(name) : shown);
    }

    /** The pack as a session that asks these questions keeps it. */
    Occasion.Pack kept(List<String> questions) {
        var about = shown.manifest().about();
        return new Occasion.Pack(about.id(), about.version(), about.title(), PackFinder.kept(name))
                .printing(questions.stream().map(written::question).toList());
    }

    /** What was done to the story since a session, in a sentence each, after these words. */
    List<String> edited(Occasion occasion, String before) {
        return new Edited(written, occasion)
                .remarks().stream().map(remark -> before + remark).toList();
    }
}
