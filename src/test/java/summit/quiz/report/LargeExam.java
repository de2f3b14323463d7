package summit.quiz.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import summit.marking.Marking;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.Reply;
import summit.quiz.Results;
import summit.quiz.Script;
import summit.quiz.document.HtmlPage;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;
import summit.ui.plain.TextPage;

/** An exam of so many pupils and questions, made from one question of a story: pupils of growing knowledge, every tenth answer missing. */
public final class LargeExam {
    private LargeExam() {}

    /** What came out of it. */
    public static Results of(Story story, int pupils, int questions) {
        var pattern = story.questions().values().stream()
                .filter(question -> question.kind() instanceof Kind.Single)
                .findFirst()
                .orElseThrow();
        var asked = IntStream.range(0, questions)
                .mapToObj(i -> new Question(
                        pattern.id() + "-" + i,
                        pattern.kind(),
                        pattern.wording(),
                        pattern.grading(),
                        pattern.reference(),
                        pattern.press()))
                .toList();
        var random = new Random(3);
        var scripts = new ArrayList<Script>();
        for (var pupil = 0; pupil < pupils; pupil++) {
            var replies = new TreeMap<String, Reply>();
            for (var question : asked) {
                if (random.nextInt(10) > 0) {
                    replies.put(question.id(), reply(question, random.nextInt(pupils) < pupil, random));
                }
            }
            scripts.add(new Script(new Pupil("p" + pupil, "Pupil " + pupil, ""), replies));
        }
        var about = story.manifest().about();
        var occasion = new Occasion(
                "exam-20240621-080000",
                Occasion.Sort.EXAM,
                new Occasion.Pack(about.id(), about.version(), about.title(), about.id()),
                3,
                Instant.parse("2024-06-21T08:00:00Z"),
                asked.stream().map(Question::id).toList());
        return new Results(occasion, Duration.ofMinutes(90), asked, scripts, List.of());
    }

    private static Reply reply(Question question, boolean knows, Random random) {
        var options = ((Kind.Single) question.kind()).options();
        var response = knows
                ? Marking.key(question)
                : new Response.Pick(options.get(random.nextInt(options.size())).id());
        return new Reply(
                response,
                Marking.mark(question, response).fraction(),
                Duration.ofSeconds(random.nextInt(60)),
                Optional.empty());
    }

    /** Its report as text. */
    public static String text(Story story, Results results) {
        return String.join("\n", TextPage.of(ExamReport.brief(story, Cohort.of(List.of(results)), ZoneOffset.UTC), 78));
    }

    /** Its report as a page of HTML, with a sheet for each pupil. */
    public static String page(Story story, Results results) {
        return HtmlPage.of(ExamReport.whole(story, Cohort.of(List.of(results)), ZoneOffset.UTC), HtmlPage.Paper.A4);
    }
}
