package summit.quiz;

/**
 * How the minutes of a lesson are spent: a beginning, so many questions, and an end. A question is read, voted on, argued about, voted on again,
 * and told with its sources; what is left of its time is for arguing.
 */
public record LessonTime(int minutes, int questions) {
    /** A lesson of which nothing else is said. */
    public static final int USUAL = 40;

    /** No lesson is longer. */
    public static final int LONGEST = 600;

    /** Seconds to read a question, and to raise, count and type hands. */
    private static final int READING = 30;

    private static final int VOTE = 30;

    /** Seconds to argue where there is time for it. */
    private static final int TALK = 60;

    /** Seconds for the answer, why, and how we know. */
    private static final int TELLING = 60;

    private static final int EACH = READING + VOTE + TALK + VOTE + TELLING;

    /** Less is no argument. */
    private static final int SHORTEST_TALK = 30;

    /** Minutes before the first question and after the last. */
    private static final int BEGINNING = 2;

    private static final int END = 3;

    /** How many questions there is time for. */
    public static int questions(int minutes) {
        return Math.max(1, (minutes - BEGINNING - END) * 60 / EACH);
    }

    /** The time that there is for each question, in half minutes. */
    private int halves() {
        return questions == 0 ? 0 : Math.max(1, 2 * (minutes - BEGINNING - END) / questions);
    }

    /** How long each question may take: "3½ min". */
    public String each() {
        return minutes(halves());
    }

    /** The time of each question, step by step, or what to leave out where there is too little. */
    public String steps() {
        var talk = halves() * 30 - (EACH - TALK);
        return talk < SHORTEST_TALK
                ? "read " + minutes(1) + ", vote " + minutes(1)
                        + ", answer and sources; there is no time to argue and vote again: --one-vote, or w"
                : "read " + minutes(1) + ", vote " + minutes(1) + ", argue with a neighbour " + minutes(talk / 30)
                        + ", vote again " + minutes(1) + ", answer and sources " + minutes(2);
    }

    /** The minute at which the first of these questions is read; after the last it is the end that begins. */
    public int begins(int question) {
        return BEGINNING + halves() * question / 2;
    }

    private static String minutes(int halves) {
        var whole = halves / 2 == 0 ? "" : Integer.toString(halves / 2);
        return whole + (halves % 2 == 0 ? "" : "½") + " min";
    }
}
