package summit.engine;

import java.util.List;

/** Something that happened in a step, in the order in which it happened. */
public sealed interface Event {
    /** A scene was entered; its text as rendered then. */
    record Entered(Passage passage) implements Event {}

    /** A reply to a choice, or what followed on an answer. */
    record Said(List<String> paragraphs) implements Event {
        public Said {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A question was opened. */
    record Asked(String question) implements Event {}

    /** An answer was taken. */
    record Answered(Result result) implements Event {}

    /** The outcome of a question closed earlier is told. */
    record Revealed(Result result) implements Event {}

    /** A hint was given. */
    record Hinted(String hint) implements Event {}

    /** The sources behind the open question were looked up; ids of facts. */
    record Sourced(List<String> facts) implements Event {
        public Sourced {
            facts = List.copyOf(facts);
        }
    }

    /** The question was left open. */
    record Skipped(String question) implements Event {}

    /** The story ended. */
    record Ended(String ending) implements Event {}

    /** The command is not possible now; nothing changed. */
    record Refused(Refusal code, String reason) implements Event {}

    /** Why a command is not possible. */
    enum Refusal {
        OVER("over"),
        QUESTION_OPEN("question-open"),
        NO_QUESTION("no-question"),
        NO_SUCH_CHOICE("no-such-choice"),
        LOCKED("locked"),
        MISFIT("misfit"),
        NO_HINT("no-hint");

        private final String code;

        Refusal(String code) {
            this.code = code;
        }

        /** The stable word for programs. */
        public String code() {
            return code;
        }
    }
}
