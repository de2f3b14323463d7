package summit.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.quiz.solo.SoloQuiz;
import summit.save.ProfileFile;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Question;
import summit.story.Story;
import summit.ui.Game;
import summit.ui.Keyboard;
import summit.ui.Model;
import summit.ui.News;
import summit.ui.QuizOffers;
import summit.ui.Wish;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Surroundings;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Settings;

/** A quiz taken alone on the full screen or in a window. Without a mode there is a menu; with one the quiz begins, or is gone on with. */
final class FullScreenQuiz implements Function<Request, Optional<Message>> {
    private final Outside outside;
    private final QuizOptions options;
    private final String pack;
    private final Sessions sessions;
    private final Surroundings.Mode mode;
    private Optional<Table> table = Optional.empty();
    private Optional<SoloQuiz> last = Optional.empty();
    private Optional<Stop> stop = Optional.empty();

    /** What there is once the story is read. */
    private record Table(Story story, SoloDesk desk, Memories memories) {}

    FullScreenQuiz(Outside outside, QuizOptions options, String pack, Sessions sessions, Surroundings.Mode mode) {
        this.outside = outside;
        this.options = options;
        this.pack = pack;
        this.sessions = sessions;
        this.mode = mode;
    }

    void run() throws IOException, Stop, SaveException {
        FullScreen.run(new Curtain(), Curtain.Scene.DOWN, this, options.screen(outside, mode));
        if (stop.isPresent()) {
            throw stop.get();
        }
        if (table.isEmpty()) {
            // What is wrong can be read now that the screen is gone.
            new PackFinder(outside, options.language).story(pack);
            return;
        }
        table.get().desk().close();
        last.ifPresent(this::farewell);
    }

    /** Where the quiz is, and how to go on or read its report. */
    private void farewell(SoloQuiz quiz) {
        outside.complaints()
                .println(
                        quiz.isOver()
                                ? "A report of it: " + options.report(outside) + " "
                                        + quiz.occasion().id()
                                : "The quiz is kept as it stands, with " + quiz.answered() + " of "
                                        + quiz.questions().size() + " answered. To go on: " + again());
    }

    private String again() {
        var words = new ArrayList<String>(List.of("quiz"));
        if (!pack.equals(PackFinder.BUNDLED)) {
            words.add(pack);
        }
        options.data.ifPresent(folder -> words.addAll(List.of("--data-dir", folder.toString())));
        return outside.line(words);
    }

    @Override
    public Optional<Message> apply(Request request) {
        if (request instanceof Curtain.Raise) {
            return Optional.of(new Message.Brought(raised()));
        }
        if (table.isEmpty() || !(request instanceof Wish wish)) {
            return Optional.empty();
        }
        try {
            return carryOut(table.get(), wish).map(Message.Brought::new);
        } catch (SaveException trouble) {
            return Optional.of(new Message.Brought(new News.Failed(trouble.getMessage())));
        }
    }

    private Optional<News> carryOut(Table at, Wish wish) throws SaveException {
        if (wish instanceof Wish.BeginQuiz begin) {
            last = Optional.of(at.desk().begin(begin.plan(), begin.seed(), begin.questions()));
            return last.map(quiz -> new News.QuizOpened(quiz, ""));
        }
        if (wish instanceof Wish.ResumeQuiz resume) {
            var opened = at.desk().resume(resume.id());
            last = Optional.of(opened.quiz());
            return Optional.of(new News.QuizOpened(opened.quiz(), opened.remark()));
        }
        if (wish instanceof Wish.Keep keep) {
            var done = at.desk().keep(keep.deeds());
            for (var deed : done.deeds()) {
                last = last.map(quiz -> quiz.after(deed));
            }
            var kept = new News.Kept(done.deeds());
            return Optional.of(
                    done.trouble().isEmpty() ? kept : new News.Several(List.of(kept, new News.Failed(done.trouble()))));
        }
        if (wish instanceof Wish.RememberSettings settings) {
            at.memories().settings(settings.settings());
        }
        return Optional.empty();
    }

    /** The menu, or the quiz that was asked for, once the story is read. */
    private Object raised() {
        try {
            var edition = Edition.of(options.language.isPresent() ? outside : silent(), options.language, pack);
            var story = edition.shown();
            var folder = options.folder(outside);
            var memories = new Memories(story, new ProfileFile(folder, Clock.systemUTC()));
            var desk = new SoloDesk(edition, sessions, options, new WallWatch());
            var left = options.anew
                    ? SoloSessions.Unfinished.NONE
                    : new SoloSessions(sessions, options.reviews(outside), story).unfinished(options.sorts());
            var offers = offers(story, left);
            var keys = ChosenKeys.in(folder, Keyboard.STORY);
            var settings = options.over(remembered(memories)).with(keys.keymap());
            var game = Game.quiz(
                    story, offers, settings, options.screen(outside, mode).depth());
            var news = (String.join(" ", memories.news()) + " " + left.remark()).strip();
            var menu = news.isEmpty() ? game : game.saying(news);
            table = Optional.of(new Table(story, desk, memories));
            var opened = isToBegin() ? begun(menu, story, offers) : menu;
            return new Curtain.Raised(keys.said(opened), settings.mouse());
        } catch (Stop refused) {
            stop = refused.exit() == Exit.FINDINGS ? Optional.empty() : Optional.of(refused);
            return new Curtain.Failed();
        } catch (IOException | SaveException unreadable) {
            stop = Optional.of(new Stop(Exit.UNREADABLE, unreadable.getMessage()));
            return new Curtain.Failed();
        }
    }

    /** A mode on the command line is begun at once; but nobody's two minutes begin before they are there. */
    private boolean isToBegin() {
        return options.mode.filter(mode -> mode != QuizOptions.Mode.SPRINT).isPresent();
    }

    /** While the screen is up nothing is printed. */
    private Outside silent() {
        return new Outside(
                outside.input(),
                outside.output(),
                java.io.OutputStream.nullOutputStream(),
                outside.environment(),
                outside.surroundings(),
                outside.command());
    }

    private static Settings remembered(Memories memories) {
        try {
            return memories.settings();
        } catch (SaveException unreadable) {
            return Settings.DEFAULT;
        }
    }

    private QuizOffers offers(Story story, SoloSessions.Unfinished left) throws SaveException, Stop {
        return new QuizOffers(
                options.plan(story),
                options.seed.orElseGet(Playing::anySeed),
                LocalDate.now(ZoneOffset.UTC),
                new SoloSessions(sessions, options.reviews(outside), story).log(options.who()),
                left.quiz().map(quiz -> new QuizOffers.Left(quiz.occasion(), quiz.answered())),
                options.report(outside));
    }

    /** The quiz that the command line asks for; where nothing is due, or it cannot be kept, the menu that says so. */
    private Model begun(Model menu, Story story, QuizOffers offers) {
        var wish = offers.left()
                .<Wish>map(left -> new Wish.ResumeQuiz(left.occasion().id()))
                .or(() -> {
                    var questions = offers.plan().questions(story, offers.seed(), offers.today(), offers.log());
                    return questions.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Wish.BeginQuiz(
                                    offers.plan(),
                                    offers.seed(),
                                    questions.stream().map(Question::id).toList()));
                });
        return wish.flatMap(this::apply)
                .map(brought -> new Game().update(menu, brought).model())
                .orElseGet(() -> menu.saying("There is nothing to ask. Choose something else."));
    }
}
