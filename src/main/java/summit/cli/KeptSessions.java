package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.marking.Marking;
import summit.quiz.Edited;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.Results;
import summit.quiz.company.Company;
import summit.quiz.room.Lesson;
import summit.quiz.room.LessonResults;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloResult;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.story.Story;

/** The sessions that somebody means, and what came out of them. */
record KeptSessions(Sessions sessions) {
    private static final String ENDING = ".jsonl";

    /** The word for the session begun last. */
    static final String LATEST = "latest";

    /** The journals named: by a session's id, by {@value #LATEST}, as a file, or as a folder of such files. */
    List<Path> files(List<String> names) throws SaveException, IOException, Stop {
        var files = new ArrayList<Path>();
        for (var name : names) {
            files.addAll(files(name));
        }
        return files;
    }

    private List<Path> files(String name) throws SaveException, IOException, Stop {
        if (name.equals(LATEST)) {
            return List.of(sessions.file(latest(sessions)));
        }
        var path = path(name);
        if (path.filter(Files::isDirectory).isPresent()) {
            return inFolder(path.get());
        }
        return List.of(path.filter(Files::exists).isPresent() ? path.get() : sessions.file(name));
    }

    /** The id of the session begun last. */
    static String latest(Sessions sessions) throws SaveException, Stop {
        return sessions.ids().stream()
                .findFirst()
                .orElseThrow(() -> new Stop(Exit.UNREADABLE, "no session is kept here yet."));
    }

    private static Optional<Path> path(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static List<Path> inFolder(Path folder) throws IOException, Stop {
        try (var files = Files.list(folder)) {
            var journals = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (journals.isEmpty()) {
                throw new Stop(Exit.UNREADABLE, "no session (*" + ENDING + ") is in the folder " + folder + ".");
            }
            return journals;
        }
    }

    /** What came out of a session; {@code remarks} takes what could not be read of it. */
    Results results(Path file, Story story, List<String> remarks) throws SaveException {
        return switch (sessions.occasion(file).sort()) {
            case CLASS -> lesson(file, story, remarks);
            case STORY -> throw new IllegalArgumentException(file + " is of a play, which has no results");
            case PRACTICE, EXAM, SPRINT, REVIEW -> solo(file, story, remarks);
        };
    }

    /** Whether a session is of a class that played the story. */
    boolean isPlay(Path file) throws SaveException {
        return sessions.occasion(file).sort() == Occasion.Sort.STORY;
    }

    /** A class that played the story; {@code remarks} takes what could not be read of it. */
    Company company(Path file, Story story, List<String> remarks) throws SaveException {
        var left = sessions.readCompany(file);
        left.remark().ifPresent(remark -> remarks.add(file.getFileName() + ": " + remark));
        return ClassPlay.left(story, left);
    }

    private Results lesson(Path file, Story story, List<String> remarks) throws SaveException {
        var left = sessions.readLesson(file);
        left.remark().ifPresent(remark -> remarks.add(file.getFileName() + ": " + remark));
        changes(file, story, left.occasion(), 0, remarks);
        return LessonResults.of(Lesson.after(Lesson.begin(story, left.occasion(), left.rules()), left.entries()));
    }

    /** What a session has that the story as it is now has no longer: results are not to change without a word. */
    private static void changes(Path file, Story story, Occasion occasion, long misfits, List<String> remarks) {
        var name = file.getFileName() + ": ";
        new Edited(story, occasion).remarks().forEach(remark -> remarks.add(name + remark));
        if (misfits > 0) {
            remarks.add(name + misfits
                    + " of its answers do not fit the questions as they are now, and are left out. Was an"
                    + " option reworded? --pack takes the story as it was.");
        }
    }

    private static long misfits(Story story, List<Deed> deeds) {
        return deeds.stream()
                .filter(Deed.Answered.class::isInstance)
                .map(Deed.Answered.class::cast)
                .filter(answer -> story.questions().containsKey(answer.question()))
                .filter(answer -> Marking.misfit(story.question(answer.question()), answer.response())
                        .isPresent())
                .count();
    }

    private Results solo(Path file, Story story, List<String> remarks) throws SaveException {
        var sitting = sitting(file, story, remarks);
        return sitting.result().results(sitting.pupil());
    }

    /** What one pupil's quiz came to, and whose it is. */
    record Sitting(SoloResult result, Pupil pupil) {}

    /** Whether a session is a quiz that somebody took alone. */
    boolean isSolo(Path file) throws SaveException {
        return switch (sessions.occasion(file).sort()) {
            case CLASS, STORY -> false;
            case PRACTICE, EXAM, SPRINT, REVIEW -> true;
        };
    }

    /** A quiz that somebody took alone; {@code remarks} takes what could not be read of it. */
    Sitting sitting(Path file, Story story, List<String> remarks) throws SaveException {
        var left = sessions.readSolo(file);
        left.remark().ifPresent(remark -> remarks.add(file.getFileName() + ": " + remark));
        var quiz = SoloSessions.left(story, left);
        changes(file, story, left.occasion(), misfits(story, left.entries()), remarks);
        if (!quiz.isOver()) {
            remarks.add(file.getFileName() + ": not handed in yet"
                    + (quiz.isTold() ? ", and told as it stands." : ": only how far it is can be told."));
        }
        return new Sitting(
                SoloResult.of(quiz, story.manifest().ground().hint().keep()),
                left.rules().pupil());
    }
}
