package summit.ui.plain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.marking.Presentation;
import summit.quiz.Discussion;
import summit.quiz.Glossary;
import summit.quiz.LetteredOption;
import summit.quiz.Pupil;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonRules.Voting;
import summit.quiz.room.Scores;
import summit.quiz.room.Tally;
import summit.story.Question;
import summit.story.Story;

/** What is said of a lesson line by line: the question, its votes, the answer with how we know, and the scores. Nothing of the key before its time. */
record LessonSpeech(Story story, Lesson lesson) {
    /** What is said at the step that the lesson is at. */
    List<String> step(Instant now) {
        if (lesson.isOver()) {
            return totals((lesson.tieBreak().isPresent() ? "The first place is shared: x asks one more question. " : "")
                    + "b goes back to the last question; Enter leaves.");
        }
        var question = lesson.question();
        var lines = new ArrayList<String>();
        lines.add("");
        switch (lesson.floor().step()) {
            case READ -> {
                lines.addAll(asked(question));
                Glossary.of(story)
                        .in(List.of(question))
                        .forEach(term -> lines.add(term.word() + ": " + term.meaning()));
                lines.add("Read it. Enter opens the vote.");
            }
            case VOTE -> lines.addAll(voting(howToVote()));
            case TALK -> lines.addAll(talk(question));
            case VOTE_AGAIN -> {
                lines.addAll(asked(question));
                lines.addAll(voting("Vote again. " + howToVote()));
            }
            case TOLD -> lines.addAll(told(question));
            case BOARD -> lines.addAll(board());
            case BREAK ->
                lines.add("The round is over. Take a break; Enter goes on with question "
                        + (lesson.floor().place() + 2) + ".");
            case OVER -> throw new IllegalStateException("nothing is shown of a lesson that is over");
        }
        clock(now).ifPresent(lines::add);
        return lines;
    }

    /** Whose answer is next. */
    Optional<Pupil> next() {
        return lesson.rules().voting() == Voting.BUZZERS
                ? lesson.hasTheWord()
                : lesson.awaited().stream().findFirst();
    }

    /** Whose turn it is, and what to type. */
    String turn() {
        var next = next();
        if (lesson.rules().voting() == Voting.BUZZERS) {
            return next.map(pupil -> pupil.called() + " has the word. Type the answer.")
                    .orElse("Type the name of the team that pressed first. Enter goes on.");
        }
        return next.map(pupil -> pupil.called() + "? Type the answer, or a name and an answer.")
                .orElse("Everybody has answered. Enter goes on.");
    }

    /** What to type for a vote. */
    String howToVote() {
        var options = lesson.shown(lesson.question()).options().size();
        return lesson.rules().voting() == Voting.HANDS
                ? "Raise hands. Type " + options + " numbers, one an option, or letters with numbers, as A 5 B 12."
                : turn();
    }

    /** What the timer leaves; empty where there is none. */
    Optional<String> clock(Instant now) {
        var answering = lesson.rules().voting() == Voting.HANDS ? Optional.<Pupil>empty() : next();
        var isLonger = lesson.isVoting()
                && answering.filter(pupil -> pupil.extra() > 0).isPresent();
        return lesson.left(answering, now)
                .map(left -> "Timer: " + left.toSeconds() + " s"
                        + (lesson.floor().timer().orElseThrow().runs() ? "" : ", stopped")
                        + (isLonger ? ", with extra time" : "") + ".");
    }

    private List<String> asked(Question question) {
        var lines = new ArrayList<String>();
        lines.add("Question " + (lesson.floor().place() + 1) + " of "
                + lesson.questions().size() + topic(question));
        story.picture(question.wording().art()).ifPresent(picture -> lines.add("Picture: " + picture.describe()));
        lines.add(Presentation.prompt(question));
        var options = lesson.shown(question).options();
        for (var i = 0; i < options.size(); i++) {
            lines.add(LetteredOption.letter(i) + ". " + options.get(i).text());
        }
        return lines;
    }

    private String topic(Question question) {
        return story.manifest().contents().topics().stream()
                .filter(topic -> topic.id().equals(question.reference().topic()))
                .map(topic -> ": " + topic.title())
                .findFirst()
                .orElse("");
    }

    private VoteLines votes(Question question) {
        return new VoteLines(Tally.of(lesson, question));
    }

    /** Where hands were counted already, as they were when the lesson was left, that is said too. */
    private List<String> voting(String how) {
        var hands = lesson.asked(lesson.question()).vote(lesson.vote()).hands();
        return hands.isEmpty()
                ? List.of(how)
                : List.of(
                        how,
                        "Counted: " + hands.stream().map(String::valueOf).collect(Collectors.joining(" "))
                                + ". Enter takes that.");
    }

    private List<String> talk(Question question) {
        var lines = new ArrayList<String>();
        if (lesson.hidesVotes()) {
            lines.add("You have voted. How is told when you have voted again.");
        } else {
            lines.add("So far:");
            lines.addAll(votes(question).of(lesson.asked(question).vote(0), false));
        }
        lines.add("Turn to somebody who chose something else and argue. " + "Enter opens the second vote.");
        return lines;
    }

    /** Both votes, or the only one. */
    void votes(List<String> lines, Question question, boolean told) {
        var asked = lesson.asked(question);
        if (asked.voted().size() > 1) {
            lines.add("Before you talked:");
            lines.addAll(votes(question).of(asked.voted().get(0), told));
            lines.add("After:");
        }
        asked.lastVote().ifPresent(vote -> lines.addAll(votes(question).of(vote, told)));
    }

    private List<String> told(Question question) {
        var lines = new ArrayList<String>();
        votes(lines, question, true);
        lines.add("");
        lines.add("The answer: "
                + LetteredOption.answer(question, lesson.occasion().seed()));
        LetteredOption.of(question, lesson.occasion().seed()).stream()
                .filter(option -> !option.right() && !option.because().isEmpty())
                .forEach(option -> lines.add("- " + option.called() + ": " + option.because()));
        add(lines, question.wording().explain());
        sources(lines, question);
        lines.add("To talk about: " + Discussion.of(story, question));
        lines.add("Enter goes on.");
        return lines;
    }

    /** As the notebook has them: each fact, who says so, how sure it is, and who published it when. */
    private void sources(List<String> lines, Question question) {
        var known = Citations.of(story, question);
        if (known.count() == 0) {
            return;
        }
        lines.add("How do we know?");
        known.facts().forEach(fact -> lines.add(Citations.spoken(story, fact)));
        add(lines, known.words().isEmpty() ? "" : "- " + known.words());
    }

    private List<String> board() {
        var lines = new ArrayList<String>();
        lines.add("Scores:");
        scores(lines);
        lines.add("Enter goes on.");
        return lines;
    }

    /** The teams first, where the pupils of a roster have some. */
    private void scores(List<String> lines) {
        var teams = Scores.ofTeams(lesson).ranked();
        teams.forEach(team -> lines.add(line(team)));
        if (!teams.isEmpty()) {
            lines.add("Each pupil:");
        }
        Scores.of(lesson).ranked().forEach(score -> lines.add(line(score)));
    }

    private static String line(Scores.Score score) {
        return score.rank() + ". " + score.pupil().called() + ": " + score.score();
    }

    private List<String> totals(String last) {
        var lines = new ArrayList<String>();
        lines.add("");
        var hands = 0;
        var right = 0;
        var told = new ArrayList<String>();
        for (var question : lesson.questions()) {
            var vote = lesson.asked(question).lastVote();
            if (vote.isEmpty()) {
                continue;
            }
            var tally = Tally.of(lesson, question);
            var all = tally.total(vote.get());
            var good = tally.right(vote.get());
            hands += all;
            right += good;
            told.add("- " + Tally.percent(good, all) + " per cent: "
                    + question.wording().prompt());
        }
        if (told.isEmpty()) {
            lines.add("No votes were counted.");
        } else {
            lines.add("Questions counted: " + told.size() + ". Right: " + right + " of " + hands + ", "
                    + Tally.percent(right, hands) + " per cent.");
            lines.addAll(told);
        }
        if (lesson.showsScores()) {
            scores(lines);
        }
        lines.add(last);
        return lines;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
