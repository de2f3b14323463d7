package summit.quiz.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.marking.Presentation;
import summit.quiz.ClassQuestions;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.room.LessonRules.Voting;
import summit.story.Question;
import summit.story.Sorted;
import summit.story.Story;

/**
 * A lesson in progress or over: which question is in sight and at which step, how the class answered so far, and the timer. Deeds that are
 * not possible now change nothing.
 */
public record Lesson(
        Occasion occasion,
        LessonRules rules,
        List<Question> questions,
        List<Question> spare,
        SortedMap<String, Asked> asked,
        Floor floor) {
    public Lesson {
        questions = List.copyOf(questions);
        spare = List.copyOf(spare);
        asked = Sorted.copy(asked);
    }

    /** The steps of a question, in their order, and what lies between two questions. */
    public enum Step {
        /** The question stands there to be read. */
        READ,
        /** The first vote is open. */
        VOTE,
        /** The class talks. */
        TALK,
        /** The second vote is open. */
        VOTE_AGAIN,
        /** The answer is told, with why and how we know. */
        TOLD,
        /** The scores are shown. */
        BOARD,
        /** A round is over. */
        BREAK,
        /** The lesson is over. */
        OVER
    }

    /** A lesson that begins, over the questions of the occasion that the story still has. */
    public static Lesson begin(Story story, Occasion occasion, LessonRules rules) {
        var questions = occasion.questions().stream()
                .filter(story.questions()::containsKey)
                .map(story::question)
                .toList();
        var spare = ClassQuestions.pick(story, occasion.seed(), Integer.MAX_VALUE).stream()
                .filter(question -> !questions.contains(question))
                .toList();
        var start = occasion.started();
        var floor = Floor.begin(questions.isEmpty() ? Step.OVER : Step.READ, start);
        return new Lesson(occasion, rules, questions, spare, new TreeMap<>(), floor)
                .timing(rules.steps().reading(), start);
    }

    /** The lesson after all these deeds; those that were taken back never happened, but the time they took did. */
    public static Lesson after(Lesson beginning, List<Deed> deeds) {
        var done = new ArrayList<Deed>();
        for (var deed : deeds) {
            if (deed instanceof Deed.TakenBack) {
                takeBack(done);
            } else {
                done.add(deed);
            }
        }
        var lesson = beginning;
        for (var deed : done) {
            lesson = lesson.after(deed);
        }
        return lesson;
    }

    private static void takeBack(List<Deed> done) {
        for (var i = done.size() - 1; i >= 0; i--) {
            if (done.get(i).isStep()) {
                done.remove(i);
                return;
            }
        }
    }

    /** The lesson after one deed more, which takes nothing back. */
    Lesson after(Deed deed) {
        var wasOpen = !(deed instanceof Deed.Returned);
        var times = floor.times().later(deed.at(), wasOpen);
        var later = with(floor.timed(wasOpen && isStopped() ? times.turnLater(floor.times()) : times));
        return isOver() && !(deed instanceof Deed.Moved || deed instanceof Deed.Drawn)
                ? this
                : deed.accept(new Course(later, floor.times().last()));
    }

    private boolean isStopped() {
        return floor.timer().filter(timer -> !timer.runs()).isPresent();
    }

    /** Whether it is over; it can be gone back into. */
    public boolean isOver() {
        return floor.step() == Step.OVER;
    }

    /** The question that can be drawn now as a tie-break: the lesson is over, the first place is shared, and there is one left. */
    public Optional<Question> tieBreak() {
        return isOver() && showsScores() && Scores.deciding(this).leaders().size() > 1
                ? spare.stream().findFirst()
                : Optional.empty();
    }

    /** The question in sight; the last one once the lesson is over. */
    public Question question() {
        return questions.get(Math.min(floor.place(), questions.size() - 1));
    }

    /** How a question is laid out. */
    public Presentation shown(Question question) {
        return Presentation.of(question, occasion.seed());
    }

    /** What the class did with a question. */
    public Asked asked(Question question) {
        return asked.getOrDefault(question.id(), Asked.NOTHING);
    }

    /** The number of the vote that is open, or was last: 0 for the first, 1 for the second. */
    public int vote() {
        return switch (floor.step()) {
            case VOTE_AGAIN -> 1;
            case READ, VOTE, TALK -> 0;
            case TOLD, BOARD, BREAK, OVER -> rules.steps().discussion() ? 1 : 0;
        };
    }

    /** Whether a vote is open. */
    public boolean isVoting() {
        return floor.step() == Step.VOTE || floor.step() == Step.VOTE_AGAIN;
    }

    /** Whether the vote that is open is the last before the answer is told. */
    public boolean isLastVote() {
        return floor.step() == Step.VOTE_AGAIN
                || floor.step() == Step.VOTE && !rules.steps().discussion();
    }

    /** Whether nothing is left to do with the question in sight: its answer is told. */
    public boolean isSettled() {
        return switch (floor.step()) {
            case TOLD, BOARD, BREAK -> true;
            case READ, VOTE, TALK, VOTE_AGAIN, OVER -> false;
        };
    }

    /** Whether the class has voted once and is to vote again. */
    public boolean awaitsSecondVote() {
        return floor.step() == Step.TALK || floor.step() == Step.VOTE_AGAIN;
    }

    /** What tells the answer now, where the class does not vote again. */
    public List<Deed> told(Instant now) {
        return switch (floor.step()) {
            case TALK -> List.of(new Deed.Advanced(now), new Deed.Advanced(now));
            case VOTE_AGAIN -> List.of(new Deed.Advanced(now));
            case READ, VOTE, TOLD, BOARD, BREAK, OVER -> List.of();
        };
    }

    /** Whether nothing of the votes is for the class to see at this step: it is to argue and vote again without knowing what most think. */
    public boolean hidesVotes() {
        return floor.hidden()
                && rules.steps().discussion()
                && switch (floor.step()) {
                    case VOTE, TALK, VOTE_AGAIN -> true;
                    case READ, TOLD, BOARD, BREAK, OVER -> false;
                };
    }

    /** How many more or fewer hands were counted than are present in a vote; 0 if that is right or is not checked. */
    public int surplus(List<Integer> hands) {
        var total = hands.stream().mapToInt(Integer::intValue).sum();
        return floor.present() == 0 ? 0 : total - floor.present();
    }

    /** The pupils or teams that have not answered in the vote that is open, in the order of the roster. */
    public List<Pupil> awaited() {
        var said = asked(question()).vote(vote()).said();
        return rules.pupils().stream()
                .filter(pupil -> !said.containsKey(pupil.id()))
                .toList();
    }

    /** Who pressed a key first and has not answered yet. */
    public Optional<Pupil> hasTheWord() {
        return asked(question()).vote(vote()).hasTheWord(rules.pupils());
    }

    Optional<Pupil> pupil(String id) {
        return rules.pupils().stream().filter(pupil -> pupil.id().equals(id)).findFirst();
    }

    /** What the timer leaves whoever answers now, with their extra time; empty where there is no timer. */
    public Optional<Duration> left(Optional<Pupil> answering, Instant now) {
        var whole = rules.steps().timer().orElse(Duration.ZERO);
        var extra = isVoting() ? answering.map(Pupil::extra).orElse(0) : 0;
        return floor.timer().map(timer -> timer.left(now, whole, extra));
    }

    /** Whether the question in sight is the last of its round. */
    public boolean endsRound() {
        var round = rules.steps().round();
        return floor.place() == questions.size() - 1 || round > 0 && (floor.place() + 1) % round == 0;
    }

    boolean showsBoard() {
        return switch (rules.scoring().board()) {
                    case EACH_QUESTION -> true;
                    case EACH_ROUND -> endsRound();
                    case AT_THE_END -> floor.place() == questions.size() - 1;
                    case NEVER -> false;
                }
                && rules.voting() != Voting.HANDS;
    }

    /** Whether the scores are shown at the end. */
    public boolean showsScores() {
        return rules.scoring().board() != LessonRules.Board.NEVER && rules.voting() != Voting.HANDS;
    }

    Lesson with(Floor other) {
        return new Lesson(occasion, rules, questions, spare, asked, other);
    }

    Lesson with(String question, Asked other) {
        var all = new TreeMap<>(asked);
        all.put(question, other);
        return new Lesson(occasion, rules, questions, spare, all, floor);
    }

    private Lesson timing(Duration time, Instant now) {
        return with(floor.timed(time.isZero() ? Optional.empty() : Optional.of(Timer.running(time, now))));
    }

    /** At a question, to be read first. */
    Lesson reading(int place, Instant now) {
        return place >= questions.size()
                ? with(floor.at(questions.size(), Step.OVER))
                : with(floor.at(place, Step.READ)).timing(rules.steps().reading(), now);
    }

    /** At another step of the question in sight; how far the class came with it is kept with the question. */
    Lesson at(Step step) {
        var there = with(floor.at(floor.place(), step));
        return switch (step) {
            case VOTE, TALK, VOTE_AGAIN, TOLD ->
                there.with(question().id(), asked(question()).reaching(step));
            case READ, BOARD, BREAK, OVER -> there;
        };
    }

    Lesson voting(Step step, Instant now) {
        return at(step).turning(now);
    }

    /** A turn begins, with the whole time. */
    Lesson turning(Instant now) {
        return with(floor.timed(floor.times().turnFrom(now)))
                .timing(rules.steps().timer().orElse(Duration.ZERO), now);
    }
}
