package summit.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import summit.marking.Fraction;
import summit.quiz.Occasion;
import summit.quiz.Results;
import summit.quiz.report.ClassReport;
import summit.story.Question;
import summit.story.Story;

/**
 * The questions that a session asked: first those that went wrong, the weakest first, then those whose answer was not told, then the others in the order asked. Remarks say what of the
 * session could not be read or was edited since.
 */
record AskedBefore(Occasion occasion, List<Question> questions, List<String> remarks) {
    AskedBefore {
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /** Of a session by its name; refused for one that asked nothing, or whose key is not to be had yet. */
    static AskedBefore in(KeptSessions kept, String name, Story story) throws Exception {
        var file = kept.files(List.of(name)).get(0);
        var occasion = kept.sessions().occasion(file);
        if (!occasion.pack().id().equals(story.manifest().about().id())) {
            throw new Stop(
                    Exit.USAGE,
                    "the session is of the story \"" + occasion.pack().id() + "\", and this is \""
                            + story.manifest().about().id() + "\". PACK names the right one.");
        }
        if (kept.isPlay(file)) {
            throw new Stop(Exit.USAGE, "there the class played the story: no list of questions was asked.");
        }
        if (kept.isSolo(file)
                && !kept.sitting(file, story, new ArrayList<>()).result().quiz().isTold()) {
            throw new Stop(Exit.USAGE, "that exam is not handed in yet: its questions are not to be had before.");
        }
        var remarks = new ArrayList<String>();
        var results = kept.results(file, story, remarks);
        var inOrder = new LinkedHashSet<>(kept.isSolo(file) ? wrong(results) : ClassReport.again(story, results));
        inOrder.addAll(results.untold());
        inOrder.addAll(results.questions());
        if (inOrder.isEmpty()) {
            throw new Stop(Exit.USAGE, "nothing was answered in that session, so there is nothing to print.");
        }
        return new AskedBefore(occasion, List.copyOf(inOrder), remarks);
    }

    private static List<Question> wrong(Results results) {
        var replies = results.scripts().get(0).replies();
        return results.questions().stream()
                .filter(question -> !replies.containsKey(question.id())
                        || !replies.get(question.id()).fraction().equals(Fraction.ONE))
                .toList();
    }
}
