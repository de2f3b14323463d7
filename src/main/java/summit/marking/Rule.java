package summit.marking;

import java.util.Optional;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

/** How one question is marked. */
interface Rule {
    /** Why the response is no answer to this question, in words a player can act on; empty if it is one. */
    Optional<String> misfit(Response response);

    /** How far a fitting response is right. */
    Mark mark(Response response);

    /** The right answer in words. */
    String answer();

    /** What the mark alone does not tell of a fitting response, for when it is told; empty if there is nothing. */
    default Optional<String> remark(Response response) {
        return Optional.empty();
    }

    /** A response marked 1. */
    Response key();

    /** The rule of this question. */
    static Rule of(Question question) {
        return question.kind().accept(new ByKind(question.wording().prompt()));
    }

    /** Each type of question with its rule; the prompt holds the gaps of a cloze. */
    record ByKind(String prompt) implements Kind.Visitor<Rule> {
        @Override
        public Rule single(Kind.Single single) {
            return new WorthOfOption(single.options());
        }

        @Override
        public Rule multiple(Kind.Multiple multiple) {
            return new RightLessWrong(multiple);
        }

        @Override
        public Rule trueFalse(Kind.TrueFalse trueFalse) {
            return new SameTruth(trueFalse.answer());
        }

        @Override
        public Rule numeric(Kind.Numeric numeric) {
            return new WithinTolerance(numeric);
        }

        @Override
        public Rule words(Kind.Words words) {
            return new AcceptedWords(words);
        }

        @Override
        public Rule ordering(Kind.Ordering ordering) {
            return new AbsolutePosition(ordering);
        }

        @Override
        public Rule matching(Kind.Matching matching) {
            return RightPairs.matching(matching);
        }

        @Override
        public Rule categorising(Kind.Categorising categorising) {
            return RightPairs.categorising(categorising);
        }

        @Override
        public Rule cloze(Kind.Cloze cloze) {
            return new GapByGap(GapByGap.inPromptOrder(prompt, cloze.gaps()));
        }
    }
}
