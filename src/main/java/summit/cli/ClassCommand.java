package summit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.quiz.ClassQuestions;
import summit.quiz.ClassQuiz;
import summit.quiz.Hands;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainClass;
import summit.ui.plain.PlainOutput;

/** A quiz with a class, by raising hands. */
@Command(
        name = "class",
        description = {
            "A quiz with a class on one screen: ten questions that can be understood without the story. Hands are raised, you"
                    + " type how many for each option.",
            "",
            "With --present N the program says when hands and heads do not agree."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class)
final class ClassCommand implements Callable<Integer> {
    private static final int QUESTIONS = 10;

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story: first-steps or pyongyang-2024"
                    + " (${DEFAULT-VALUE} if none is named).")
    private String pack = PackFinder.BUNDLED;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number by which questions are drawn and options shuffled.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--present", paramLabel = "N", description = "How many are present; asked for without it.")
    private Optional<Integer> present = Optional.empty();

    @Option(names = "--ascii", description = "Show nothing but ASCII characters.")
    private boolean ascii;

    @Option(names = "--lang", paramLabel = "TAG", description = "Ask in this language, such as de, if the pack has it.")
    private Optional<String> language = Optional.empty();

    private final Outside outside;

    ClassCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        if (present.filter(count -> count < 0 || count > Hands.MOST).isPresent()) {
            throw new Stop(Exit.USAGE, "--present takes a number from 0 to " + Hands.MOST + ".");
        }
        var story = new PackFinder(outside, language).story(pack);
        var drawn = seed.orElseGet(() -> Playing.anySeed());
        var questions = ClassQuestions.pick(story, drawn, QUESTIONS);
        if (questions.isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    "this pack has no question that hands can answer and that needs no story (types \"single\" and"
                            + " \"truefalse\" without a card or the tag \"story-only\").");
        }
        var output = new PlainOutput(outside.writer(), outside.width(), ascii || outside.isAscii());
        var room = new PlainClass(story, new InputLines(outside.reader(), InputLines.TYPED), output);
        var here = present.isPresent() ? present.get() : room.present();
        room.run(ClassQuiz.of(questions, drawn, here));
        return Exit.WELL.code();
    }
}
