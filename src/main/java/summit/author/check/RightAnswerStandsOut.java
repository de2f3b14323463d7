package summit.author.check;

import summit.load.Code;

/**
 * Questions whose right answer, or each of them, is by far the longest: writers qualify what is true and are brief with what is not, and players
 * know it. By far means half as long again as the longest wrong one, and twenty letters more.
 *
 * <p>Source: Haladyna, Downing and Rodriguez, A Review of Multiple-Choice Item-Writing Guidelines (2002), guideline 24:
 * keep the length of choices about equal.
 */
final class RightAnswerStandsOut implements Rule {
    private static final double RATIO = 1.5;
    private static final int LETTERS = 20;

    @Override
    public void look(Copy copy, Report report) {
        for (var options : copy.options()) {
            var right = options.shortestRight();
            var wrong = options.longestWrong();
            if (wrong > 0 && right >= RATIO * wrong && right >= wrong + LETTERS) {
                report.add(
                        Code.STANDS_OUT,
                        options.rightSite().position(),
                        (options.right().size() == 1
                                        ? "the right answer of question \""
                                        : "each right answer of question \"")
                                + options.question().id() + "\" has " + right
                                + (options.right().size() == 1 ? " letters" : " letters or more")
                                + ", the longest wrong one " + wrong + ".",
                        "Shorten it, and say the rest in \"explain\"; or make a wrong one as exact.");
            }
        }
    }
}
