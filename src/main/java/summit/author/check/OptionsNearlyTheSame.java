package summit.author.check;

import java.util.TreeMap;
import summit.load.Code;
import summit.load.Quoted;

/** Options or items of one question that differ by accents, punctuation or blanks only. What reads the same is an error while reading. */
final class OptionsNearlyTheSame implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        for (var question : copy.story().questions().values()) {
            var seen = new TreeMap<String, String>();
            for (var each : Choosable.of(copy, question)) {
                var first = seen.putIfAbsent(Words.key(each.words()), each.words());
                if (first != null && !first.equals(each.words())) {
                    report.add(
                            Code.NEARLY_SAME_OPTIONS,
                            each.site().position(),
                            Quoted.of(each.words()) + " and " + Quoted.of(first) + " of question \"" + question.id()
                                    + "\" are nearly the same.",
                            "Say in the words what is different.");
                }
            }
        }
    }
}
