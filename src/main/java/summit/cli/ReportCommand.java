package summit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.exchange.CsvRows;
import summit.quiz.Occasion;
import summit.quiz.Results;
import summit.quiz.document.Document;
import summit.quiz.document.HtmlPage;
import summit.quiz.report.ClassReport;
import summit.quiz.report.Cohort;
import summit.quiz.report.ExamReport;
import summit.quiz.report.Gradebook;
import summit.quiz.report.SoloReport;
import summit.quiz.report.StoryReport;
import summit.save.KeptReviews;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;
import summit.ui.plain.TextPage;

/** What came out of quizzes and lessons. */
@Command(
        name = "report",
        description = {
            "Tells what came out of quizzes and lessons.",
            "",
            "A page for planning the next lesson, or the results of an exam.",
            "Without a session it lists those that are kept here."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Nothing is ever sent anywhere; --purge removes a session for good.",
            "Exit codes: 0 well, 1 the pack has errors, 2 wrong usage, 3 something cannot be read or written."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SESSION",
            arity = "0..*",
            description =
                    "Sessions by name, \"latest\", files of sessions, or folders of them. Several are taken together.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, html (one page that prints well), csv (every answer), canvas or moodle (grades to import).")
    private Format format = Format.TEXT;

    @Option(names = "--sheets", description = "With text: a sheet for each pupil as well, as html always has.")
    private boolean sheets;

    @Option(names = "--paper", paramLabel = "PAPER", description = "With html: a4 or letter.")
    private HtmlPage.Paper paper = HtmlPage.Paper.A4;

    @Option(names = "--pack", paramLabel = "PACK", description = "The story, if it is no longer where it was.")
    private Optional<String> pack = Optional.empty();

    @Option(
            names = "--purge",
            description = "Remove the sessions named, after asking twice; what reviews know of their questions stays.")
    private boolean purge;

    @Option(names = "--reviews", description = "With --purge: remove that too, so that no review asks for it.")
    private boolean reviews;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where sessions are kept.")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private final OutputFile output = new OutputFile();

    private final Outside outside;

    ReportCommand(Outside outside) {
        this.outside = outside;
    }

    /** How results are written. */
    enum Format {
        TEXT,
        HTML,
        CSV,
        CANVAS,
        MOODLE;

        /** Whether people read it, rather than programs. */
        private boolean isRead() {
            return this == TEXT || this == HTML;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        var folder = outside.folder(data);
        var sessions = new Sessions(folder.sessions(), Clock.systemUTC());
        if (reviews && !purge) {
            throw new Stop(Exit.USAGE, "--reviews is for --purge.");
        }
        try {
            if (names.isEmpty()) {
                return list(sessions);
            }
            if (purge) {
                new Purge(sessions, new KeptReviews(folder.reviews()), new KeptStories(outside), reviews, outside)
                        .of(names);
                return Exit.WELL.code();
            }
            return report(new KeptSessions(sessions));
        } catch (SaveException trouble) {
            throw new Stop(Exit.UNREADABLE, trouble.getMessage());
        }
    }

    private int list(Sessions sessions) throws Exception {
        if (purge) {
            throw new Stop(Exit.USAGE, "--purge wants the names of sessions. Without them they are listed.");
        }
        var out = outside.writer();
        var ids = sessions.ids();
        if (ids.isEmpty()) {
            out.println("No session is kept here yet. \"" + outside.line(List.of("class")) + "\" and \""
                    + outside.line(List.of("quiz")) + "\" keep theirs.");
        }
        var list = new SessionList(sessions, new KeptStories(outside));
        for (var id : ids) {
            try {
                out.println(id + "  " + list.words(id));
            } catch (SaveException unreadable) {
                out.println(id + "  " + unreadable.getMessage());
            }
        }
        if (!ids.isEmpty()) {
            out.println("To read the first of them: " + outside.line(List.of("report", KeptSessions.LATEST))
                    + ". Another: its name instead of " + KeptSessions.LATEST + ".");
        }
        out.flush();
        return Exit.WELL.code();
    }

    private int report(KeptSessions kept) throws Exception {
        var files = kept.files(names);
        var story = story(kept.sessions(), files);
        var remarks = new ArrayList<String>();
        if (files.size() == 1 && format.isRead() && kept.isSolo(files.get(0))) {
            var sitting = kept.sitting(files.get(0), story, remarks);
            remarks.forEach(remark -> outside.complaints().println("summit: " + remark));
            put(read(List.of(SoloReport.of(story, sitting.result(), sitting.pupil(), ZoneId.systemDefault()))));
            return Exit.WELL.code();
        }
        var results = new ArrayList<Results>();
        var plays = new ArrayList<Document>();
        for (var file : files) {
            if (kept.isPlay(file)) {
                plays.add(StoryReport.of(story, kept.company(file, story, remarks), ZoneId.systemDefault()));
            } else {
                results.add(kept.results(file, story, remarks));
            }
        }
        var cohort = Cohort.of(results);
        remarks.addAll(cohort.remarks());
        if (!format.isRead() && cohort.nameless() > 0) {
            remarks.add("of " + cohort.sittings().size() + " pupils " + cohort.nameless()
                    + " have no id, by which a gradebook knows them. \"quiz --id\" gives one, and so does a column \"id\" of a roster."
                    + (format == Format.MOODLE
                            ? " Moodle takes the file once each " + Gradebook.UNKNOWN
                                    + " in the column \"ID number\" is an id."
                            : ""));
        }
        remarks.forEach(remark -> outside.complaints().println("summit: " + remark));
        put(written(story, plays, results, cohort));
        return Exit.WELL.code();
    }

    private void put(String page) throws IOException, Stop {
        if (format == Format.HTML) {
            output.putPage(page, "report", ".html", outside);
        } else {
            output.put(page, outside);
        }
    }

    /** The story that all the sessions are of. */
    private Story story(Sessions sessions, List<Path> files) throws Exception {
        var ids = new TreeSet<String>();
        var froms = new TreeSet<String>();
        for (var file : files) {
            var occasion = sessions.occasion(file);
            ids.add(occasion.pack().id());
            froms.add(occasion.pack().from());
        }
        if (ids.size() > 1) {
            throw new Stop(
                    Exit.USAGE,
                    "these sessions are of different stories (" + String.join(", ", ids)
                            + ") and cannot be taken together.");
        }
        var story = new PackFinder(outside, Optional.empty()).story(pack.orElse(froms.first()));
        var id = story.manifest().about().id();
        if (!ids.contains(id)) {
            throw new Stop(
                    Exit.USAGE,
                    "the sessions are of the story \"" + ids.first() + "\", and this is \"" + id
                            + "\". --pack names the right one.");
        }
        return story;
    }

    private String written(Story story, List<Document> plays, List<Results> results, Cohort cohort) throws Stop {
        return switch (format) {
            case TEXT, HTML -> read(pages(story, plays, results, cohort));
            case CSV -> CsvRows.text(Gradebook.answers(graded(cohort)));
            case CANVAS -> CsvRows.text(Gradebook.canvas(story, graded(cohort)));
            case MOODLE -> CsvRows.text(Gradebook.moodle(story, graded(cohort)));
        };
    }

    /** Pages to be read, on the terminal or as one of HTML. */
    private String read(List<Document> pages) {
        return format == Format.HTML
                ? HtmlPage.of(Document.together(pages), paper)
                : pages.stream()
                        .map(page -> String.join("\n", TextPage.of(page, outside.width())))
                        .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Cohort graded(Cohort cohort) throws Stop {
        if (cohort.sittings().isEmpty()) {
            throw new Stop(
                    Exit.USAGE, "only hands were counted there, so there are no grades. Without --format it is told.");
        }
        return cohort;
    }

    /** A page a play, a page a lesson, then one about all whose answers are known. */
    private List<Document> pages(Story story, List<Document> plays, List<Results> results, Cohort cohort) {
        var pages = new ArrayList<Document>(plays);
        results.stream()
                .filter(each -> each.occasion().sort() == Occasion.Sort.CLASS)
                .forEach(each -> pages.add(ClassReport.of(story, each, ZoneId.systemDefault())));
        if (!cohort.sittings().isEmpty() || pages.isEmpty()) {
            pages.add(
                    format == Format.HTML || sheets
                            ? ExamReport.whole(story, cohort, ZoneId.systemDefault())
                            : ExamReport.brief(story, cohort, ZoneId.systemDefault()));
        }
        return pages;
    }
}
