package summit.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import summit.story.Kind;
import summit.story.Response;

/**
 * Typed words are right, fraction 1, if any accepted pattern matches them, and else wrong. Both are compared as {@link
 * Plain#words plain words} and, unless the question is {@code exact}, also in their {@link Lenient lenient readings}; {@code *}
 * stands for any run of characters, {@code \*} for itself; where {@code typos} is set, {@link Slips small slips} are forgiven in a
 * pattern without {@code *}.
 *
 * <p>Source: Moodle, question type shortanswer (wildcards), and H5P Blanks (slips).
 */
record AcceptedWords(Kind.Words kind) implements Rule {
    /** Characters an answer may have. */
    static final int LONGEST = 2000;

    @Override
    public Optional<String> misfit(Response response) {
        if (!(response instanceof Response.Typed typed)) {
            return Optional.of("Answer in words.");
        }
        return misfit(typed.words());
    }

    /** Why words are no answer: none at all, or too many. */
    static Optional<String> misfit(String words) {
        if (Plain.words(words).isEmpty()) {
            return Optional.of("Type an answer.");
        }
        return tooLong(words);
    }

    static Optional<String> tooLong(String words) {
        return words.length() > LONGEST
                ? Optional.of("Type an answer of at most " + LONGEST + " characters.")
                : Optional.empty();
    }

    @Override
    public Mark mark(Response response) {
        var right = accepts(((Response.Typed) response).words());
        return new Mark(right ? Fraction.ONE : Fraction.ZERO, List.of());
    }

    /** Whether the words are among the accepted ones. */
    boolean accepts(String words) {
        var typed = Plain.words(words);
        if (kind.accept().stream().map(Pattern::of).anyMatch(pattern -> matches(pattern, typed))) {
            return true;
        }
        var readings = kind.exact() ? List.<String>of() : Lenient.readings(words);
        return kind.accept().stream().anyMatch(accepted -> acceptsReading(Pattern.readings(accepted), readings));
    }

    private boolean acceptsReading(List<Pattern> patterns, List<String> typed) {
        return IntStream.range(0, Math.min(patterns.size(), typed.size()))
                .anyMatch(i -> matches(patterns.get(i), typed.get(i)));
    }

    private boolean matches(Pattern pattern, String typed) {
        return pattern.matches(typed) || kind.typos() && pattern.isLiteral() && Slips.only(pattern.literal(), typed);
    }

    @Override
    public String answer() {
        return Pattern.shown(kind.accept().get(0));
    }

    @Override
    public Response key() {
        return new Response.Typed(answer());
    }
}
