package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.exchange.Columns.Field;
import summit.story.Slug;

/** Makes a question's type and key of the cells with its answers. */
final class AnswerCells {
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?[0-9]+(?:[.,][0-9]+)?)\\s*(?:(?:±|\\+/?-)\\s*([0-9]+(?:[.,][0-9]+)?\\s*%?))?\\s*(.*)");
    /** What is forty thousand in one country and forty in another. */
    private static final String THOUSANDS = "[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}";

    private static final Set<String> TRUE =
            Set.of("true", "yes", "wahr", "ja", "richtig", "vrai", "oui", "verdadero", "cierto", "si", "sí");
    private static final Set<String> FALSE = Set.of("false", "no", "falsch", "nein", "faux", "non", "falso");
    private static final Map<String, String> TYPES = types();

    private final Columns columns;
    private final Problems problems;
    private final Sheet.Row row;
    private final List<String> answers;
    private final List<String> wrong;

    AnswerCells(Columns columns, Problems problems, Sheet.Row row) {
        this.columns = columns;
        this.problems = problems;
        this.row = row;
        answers = columns.several(row, Field.ANSWER);
        wrong = columns.several(row, Field.WRONG);
    }

    private static Map<String, String> types() {
        var types = new TreeMap<String, String>();
        List.of(
                        "single single choice singlechoice eine",
                        "multiple multiplechoice several mehrere plusieurs varias",
                        "truefalse wahrfalsch richtigfalsch vraifaux verdaderofalso",
                        "number zahl nombre numero",
                        "text words freitext texte texto",
                        "order reihenfolge ordre orden")
                .forEach(line -> {
                    var words = line.split(" ");
                    for (var word : words) {
                        types.put(word, words[0]);
                    }
                });
        return types;
    }

    /** The type that is said, or else the one that follows from the answers. */
    String type() {
        var given = columns.words(row, Field.TYPE).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (!given.isEmpty()) {
            if (!TYPES.containsKey(given)) {
                problem(
                        Field.TYPE,
                        "\"" + columns.words(row, Field.TYPE)
                                + "\" is not a type that a table can hold. There are: single, multiple, truefalse,"
                                + " number, text, order; or leave it empty.");
            }
            return TYPES.getOrDefault(given, "single");
        }
        if (!wrong.isEmpty() && !(wrong.size() == 1 && isTruth(answers) && isTruth(wrong))) {
            return answers.size() > 1 ? "multiple" : "single";
        }
        if (isTruth(answers)) {
            return "truefalse";
        }
        return answers.size() == 1 && answers.get(0).matches("[+-]?[0-9]+([.,][0-9]+)?(\\s*(±|\\+/?-).*)?")
                ? "number"
                : "text";
    }

    private static boolean isTruth(List<String> words) {
        return words.size() == 1
                && (TRUE.contains(words.get(0).toLowerCase(Locale.ROOT))
                        || FALSE.contains(words.get(0).toLowerCase(Locale.ROOT)));
    }

    /** The key for this type; empty if the cells give none, and then why was told. */
    Optional<SheetQuestion.Key> key(String type) {
        switch (type) {
            case "truefalse":
                if (!isTruth(answers)) {
                    problem(Field.ANSWER, "the answer to a true or false question is true or false.");
                    return Optional.empty();
                }
                return key(List.of(Boolean.toString(TRUE.contains(answers.get(0).toLowerCase(Locale.ROOT)))));
            case "number":
                return number();
            case "text":
                return key(answers);
            case "order":
                return different(Field.ANSWER, answers) && areSeveral() ? key(answers) : Optional.empty();
            default:
                return choice(type);
        }
    }

    private Optional<SheetQuestion.Key> choice(String type) {
        if (wrong.isEmpty()) {
            problem(Field.WRONG, "there is no wrong answer to choose. Add one, or another column \"wrong\".");
            return Optional.empty();
        }
        if (type.equals("single") && answers.size() > 1) {
            problem(
                    Field.ANSWER,
                    "there are several answers, and the type is single. Leave the type empty, or write multiple.");
            return Optional.empty();
        }
        var all = new ArrayList<>(answers);
        all.addAll(wrong);
        return different(Field.WRONG, all)
                ? Optional.of(new SheetQuestion.Key(answers, wrong, "", ""))
                : Optional.empty();
    }

    private boolean areSeveral() {
        if (answers.size() < 2) {
            problem(
                    Field.ANSWER,
                    "there must be two or more items in their right order, each on a line or parted by |.");
        }
        return answers.size() > 1;
    }

    /** Whether all have slugs of their own, which is how they are told apart. */
    private boolean different(Field field, List<String> options) {
        var slugs = new TreeSet<String>();
        for (var option : options) {
            if (Slug.of(option).isEmpty()) {
                continue;
            }
            if (!slugs.add(Slug.of(option))) {
                problem(field, "\"" + option + "\" is there twice. Make each answer a different one.");
                return false;
            }
        }
        return true;
    }

    private static Optional<SheetQuestion.Key> key(List<String> answers) {
        return Optional.of(new SheetQuestion.Key(answers, List.of(), "", ""));
    }

    /** A number, perhaps how far off is still right, perhaps a unit: {@code 6,2 ± 0,5 hours}. */
    private Optional<SheetQuestion.Key> number() {
        var found = NUMBER.matcher(answers.get(0));
        if (answers.size() > 1 || !found.matches()) {
            problem(Field.ANSWER, "\"" + answers.get(0) + "\" is not a number such as 1799 or 6.2 ± 0.5.");
            return Optional.empty();
        }
        var tolerance = found.group(2) == null ? "" : found.group(2).replaceAll("\\s", "");
        for (var digits : List.of(found.group(1), tolerance)) {
            if (digits.matches(THOUSANDS)) {
                problem(
                        Field.ANSWER,
                        "\"" + digits + "\" may be thousands or a fraction. Write " + digits.replaceAll("[.,]", "")
                                + ", or one more digit: " + digits.replace(',', '.') + "0.");
                return Optional.empty();
            }
        }
        return Optional.of(new SheetQuestion.Key(
                List.of(dotted(found.group(1))),
                List.of(),
                dotted(tolerance),
                found.group(3).strip()));
    }

    private static String dotted(String digits) {
        return digits.replace(',', '.').replaceFirst("^\\+", "");
    }

    private void problem(Field field, String message) {
        problems.add(row, field, message);
    }
}
