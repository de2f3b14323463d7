package summit.marking;

import java.util.Optional;
import summit.story.Question;
import summit.story.Response;

/**
 * What somebody typed as an answer, read against a question as it is presented. Options, items, targets and categories are
 * named by their letter ({@link #letter}), their words, some words that no other has, or their id, whatever case they are
 * typed in; items that are paired have numbers from 1 instead of letters.
 */
public sealed interface TypedAnswer {
    /** It was understood, and the response fits the question. */
    record Understood(Response response) implements TypedAnswer {
        @Override
        public Optional<Response> answer() {
            return Optional.of(response);
        }

        @Override
        public String message() {
            return "";
        }
    }

    /** It was not understood; the message says why and how to answer. */
    record Unclear(String message) implements TypedAnswer {
        @Override
        public Optional<Response> answer() {
            return Optional.empty();
        }
    }

    /** The response, if it was understood. */
    Optional<Response> answer();

    /** What to tell whoever typed it; empty if it was understood. */
    String message();

    /** Reads a line typed as an answer. */
    static TypedAnswer read(Question question, Presentation presentation, String line) {
        if (line.length() > AcceptedWords.LONGEST) {
            return new Unclear(AcceptedWords.tooLong(line).orElseThrow());
        }
        var typed = line.strip();
        if (typed.isEmpty()) {
            return new Unclear(howTo(question, presentation));
        }
        var read = question.kind().accept(new AnswerReader(presentation, typed));
        if (read instanceof Understood understood) {
            var misfit = Marking.misfit(question, understood.response());
            return misfit.isPresent() ? new Unclear(misfit.get()) : read;
        }
        return read;
    }

    /** How to answer this question by typing, as a sentence with an example. */
    static String howTo(Question question, Presentation presentation) {
        return question.kind().accept(new HowToAnswer(presentation));
    }

    /** The letter that names the thing shown at this place, from 0: a to z, and beyond them its number from 1. */
    static String letter(int position) {
        return position < 26 ? String.valueOf((char) ('a' + position)) : Integer.toString(position + 1);
    }
}
