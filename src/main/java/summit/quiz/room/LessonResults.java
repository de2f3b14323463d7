package summit.quiz.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.marking.Marking;
import summit.quiz.Poll;
import summit.quiz.Reply;
import summit.quiz.Results;
import summit.quiz.Script;
import summit.story.Question;
import summit.story.Response;

/** What came out of a lesson, for reports: hands by option, or each pupil's first answers, as they were before the answer was
 * told for the first time. Scores, speed and streaks are left out. */
public final class LessonResults {
    private LessonResults() {}

    /** The results of the questions that were voted on. */
    public static Results of(Lesson lesson) {
        var voted = lesson.questions().stream()
                .filter(question -> lesson.asked(question).counting().lastVote().isPresent())
                .toList();
        var scripts = lesson.rules().voting() == LessonRules.Voting.HANDS
                ? List.<Script>of()
                : lesson.rules().pupils().stream()
                        .map(pupil -> script(lesson, pupil, voted))
                        .toList();
        return new Results(
                lesson.occasion(),
                lesson.floor().times().length(),
                voted,
                scripts,
                voted.stream()
                        .flatMap(question -> poll(lesson, question).stream())
                        .toList(),
                lesson.questions().stream()
                        .filter(question -> isUntold(lesson, question))
                        .toList());
    }

    /** What the lesson has not come to yet was not passed over. */
    private static boolean isUntold(Lesson lesson, Question question) {
        var counting = lesson.asked(question).counting();
        var isPassed = lesson.questions().indexOf(question) < lesson.floor().place();
        return !counting.isTold() && (isPassed || counting.lastVote().isPresent());
    }

    private static Script script(Lesson lesson, summit.quiz.Pupil pupil, List<Question> voted) {
        var replies = new TreeMap<String, Reply>();
        for (var question : voted) {
            lesson.asked(question).counting().votes().stream()
                    .flatMap(vote -> Optional.ofNullable(vote.said().get(pupil.id())).stream())
                    .findFirst()
                    .ifPresent(said -> replies.put(
                            question.id(),
                            new Reply(
                                    said.response(),
                                    Marking.mark(question, said.response()).fraction(),
                                    said.taken(),
                                    Optional.empty())));
        }
        return new Script(pupil, replies);
    }

    /** The votes of a question by option; none for a type without options. */
    private static Optional<Poll> poll(Lesson lesson, Question question) {
        var options = lesson.shown(question).options();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var votes = new ArrayList<Poll.Vote>();
        var present = 0;
        for (var vote : lesson.asked(question).counting().voted()) {
            var counts = new TreeMap<String, Integer>();
            options.forEach(option -> counts.put(option.id(), 0));
            for (var i = 0; i < vote.hands().size(); i++) {
                counts.put(options.get(i).id(), vote.hands().get(i));
            }
            vote.said()
                    .values()
                    .forEach(said -> chosen(said.response())
                            .forEach(option -> counts.computeIfPresent(option, (id, count) -> count + 1)));
            var polled = new Poll.Vote(counts);
            // Nobody raised a hand: that is no vote, and would read as if all had been wrong.
            if (polled.total() > 0) {
                votes.add(polled);
                present = lesson.rules().voting() == LessonRules.Voting.HANDS
                        ? vote.present()
                        : lesson.rules().pupils().size();
            }
        }
        return votes.isEmpty() ? Optional.empty() : Optional.of(new Poll(question.id(), present, votes));
    }

    private static List<String> chosen(Response response) {
        if (response instanceof Response.Pick pick) {
            return List.of(pick.option());
        }
        if (response instanceof Response.Picks picks) {
            return picks.ids();
        }
        return response instanceof Response.Truth truth ? List.of(Boolean.toString(truth.value())) : List.of();
    }
}
