package summit.author.check;

import java.util.TreeSet;
import summit.load.Code;

/** Facts of the ledger that no question rests on. */
final class FactNobodyAsks implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var asked = new TreeSet<String>();
        copy.story()
                .questions()
                .values()
                .forEach(question -> asked.addAll(question.reference().facts()));
        var told = new TreeSet<String>();
        copy.story()
                .scenes()
                .values()
                .forEach(scene -> told.addAll(scene.setting().facts()));
        copy.story().ledger().facts().keySet().stream()
                .filter(fact -> !asked.contains(fact))
                .forEach(fact -> report.add(
                        Code.FACT_UNUSED,
                        copy.places().fact(fact).at("id").position(),
                        told.contains(fact)
                                ? "fact \"" + fact + "\" is told in a scene, but no question asks about it."
                                : "no scene tells fact \"" + fact + "\", and no question asks about it.",
                        "Cite it in a question: \"facts\": [\"" + fact + "\"]"
                                + (told.contains(fact) ? "." : ", or in a scene.")));
    }
}
