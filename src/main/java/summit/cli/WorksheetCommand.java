package summit.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.marking.Presentation;
import summit.quiz.ClassQuestions;
import summit.quiz.Glossary;
import summit.quiz.LessonTime;
import summit.quiz.document.Document;
import summit.quiz.document.HtmlPage;
import summit.quiz.worksheet.Cards;
import summit.quiz.worksheet.Worksheet;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Question;
import summit.story.Story;
import summit.ui.plain.TextPage;

/** Questions on paper. */
@Command(
        name = "worksheet",
        description = {
            "Prints questions, their keys, or a teacher's sheet.",
            "",
            "Questions with room for answers, in shuffled versions, with or without their keys; the teacher's sheet for a lesson; or cards to"
                    + " hold up."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {"", "Exit codes: 0 well, 1 the pack has errors, 2 wrong usage, 3 something cannot be read or written."
        })
final class WorksheetCommand implements Callable<Integer> {
    private static final int USUAL = 10;

    /** Options that there are cards for in any case. */
    private static final int LETTERS = 4;

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story (${DEFAULT-VALUE}).")
    private String pack = PackFinder.BUNDLED;

    @Option(
            names = "--teacher",
            description =
                    "The teacher's sheet: lesson plan, key and notes to the questions that \"class\" asks with the same --seed.")
    private boolean teacher;

    @Option(
            names = "--cards",
            description = "Cards to hold up instead of hands: A to D, and more where a question has more.")
    private boolean cards;

    @Option(names = "--versions", paramLabel = "N", description = "Shuffled versions A, B, C ... (1).")
    private int versions = 1;

    @Option(names = "--key", description = "Print each version's key behind it.")
    private boolean key;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "With --teacher: how long the lesson is (40), as for \"class\".")
    private Optional<Integer> minutes = Optional.empty();

    @Mixin
    private final WhichQuestions which = new WhichQuestions();

    @Option(
            names = "--session",
            paramLabel = "SESSION",
            description =
                    "The questions that a lesson or a quiz asked, what went wrong first: its name, or \"latest\".")
    private Optional<String> session = Optional.empty();

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where sessions are kept.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Draw questions and orders as for this number.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html (one page that prints well) or text.")
    private Format format = Format.HTML;

    @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter.")
    private HtmlPage.Paper paper = HtmlPage.Paper.A4;

    @Option(names = "--lang", paramLabel = "LANG", description = "A language the pack is translated into.")
    private Optional<String> language = Optional.empty();

    @Mixin
    private final OutputFile output = new OutputFile();

    private final Outside outside;

    WorksheetCommand(Outside outside) {
        this.outside = outside;
    }

    /** How the page is written. */
    enum Format {
        HTML,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        check();
        var page = session.isPresent() ? written(asked(session.get())) : written(pages(story()));
        if (format == Format.HTML) {
            output.putPage(page, cards ? "cards" : teacher ? "teacher-sheet" : "worksheet", ".html", outside);
        } else {
            output.put(page, outside);
        }
        return Exit.WELL.code();
    }

    private Story story() throws Exception {
        return new PackFinder(outside, language).story(pack);
    }

    /** Sheets with the questions of a session, from the pack that it names unless another is named here. */
    private List<Document> asked(String name) throws Exception {
        var kept = new KeptSessions(new Sessions(outside.folder(data).sessions(), Clock.systemUTC()));
        try {
            var from = kept.sessions()
                    .occasion(kept.files(List.of(name)).get(0))
                    .pack()
                    .from();
            var story = new PackFinder(outside, language).story(pack.equals(PackFinder.BUNDLED) ? from : pack);
            var asked = AskedBefore.in(kept, name, story);
            asked.remarks().forEach(remark -> outside.complaints().println("summit: " + remark));
            return sheets(story, asked.questions(), seed.orElse(asked.occasion().seed()));
        } catch (SaveException trouble) {
            throw new Stop(Exit.UNREADABLE, trouble.getMessage());
        }
    }

    private void check() throws Stop {
        Within.check("--versions", Optional.of(versions), 1, Worksheet.MOST_VERSIONS);
        Within.check("--minutes", minutes, 1, LessonTime.LONGEST);
        which.check();
        if (minutes.isPresent() && !teacher) {
            throw new Stop(Exit.USAGE, "--minutes is for the teacher's sheet; --number says how many questions.");
        }
        if (session.isPresent() && (teacher || cards || which.isSaid())) {
            throw new Stop(
                    Exit.USAGE,
                    "--session prints the questions that were asked: leave out what chooses others, --teacher and --cards.");
        }
        if (teacher && cards) {
            throw new Stop(Exit.USAGE, "--teacher and --cards are two things to print; ask for one at a time.");
        }
        if ((teacher || cards) && (key || versions > 1)) {
            throw new Stop(
                    Exit.USAGE, "--versions and --key are for the pupils' sheets; the teacher's sheet has the key.");
        }
        if (cards && which.isSaid()) {
            throw new Stop(Exit.USAGE, "cards are the same whatever is asked; leave out what chooses questions.");
        }
    }

    private List<Document> pages(Story story) throws Stop {
        if (cards) {
            return List.of(Cards.of(letters(story)));
        }
        var drawn = seed.orElseGet(Playing::anySeed);
        if (teacher) {
            var plan = LessonPlan.of(new Edition(pack, story, story), which, minutes, outside);
            asked(plan.questions(drawn));
            return List.of(plan.paper(drawn));
        }
        return sheets(story, asked(which.of(story, USUAL).of(story, drawn)), drawn);
    }

    /** Each version, and its key behind it where it is wanted. */
    private List<Document> sheets(Story story, List<Question> questions, long drawn) {
        var about = story.manifest().about();
        var sheets = new Worksheet(about.title(), about.language(), questions, drawn, Glossary.of(story));
        var pages = new ArrayList<Document>();
        for (var version = 0; version < versions; version++) {
            pages.add(sheets.sheet(version));
            if (key) {
                pages.add(sheets.key(version));
            }
        }
        return pages;
    }

    /** Letters that the questions of a class need, and the usual four. */
    private static int letters(Story story) {
        return ClassQuestions.pick(story, 0, Integer.MAX_VALUE).stream()
                .mapToInt(question -> Presentation.of(question, 0).options().size())
                .reduce(LETTERS, Math::max);
    }

    private static List<Question> asked(List<Question> questions) throws Stop {
        if (questions.isEmpty()) {
            throw new Stop(Exit.USAGE, "no question of this pack is of that kind and can be asked without its story.");
        }
        return questions;
    }

    private String written(List<Document> pages) {
        return switch (format) {
            case HTML -> HtmlPage.of(Document.together(pages), paper);
            case TEXT ->
                pages.stream()
                        .map(page -> String.join("\n", TextPage.of(page, outside.width())))
                        .collect(Collectors.joining("\n\n\n", "", "\n"));
        };
    }
}
