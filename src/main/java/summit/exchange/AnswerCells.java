package summit.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.exchange.Columns.Field;
import summit.story.Kind;
import summit.story.Slug;

/** Makes a question's kind of the cells with its prompt and its answers. What is wrong with them is told. */
final class AnswerCells {
    private static final Set<String> TRUE =
            Set.of("true", "yes", "wahr", "ja", "richtig", "vrai", "oui", "verdadero", "cierto", "si", "sí");
    private static final Set<String> FALSE = Set.of("false", "no", "falsch", "nein", "faux", "non", "falso");
    private static final Map<String, String> TYPES = types();

    private final Columns columns;
    private final Problems problems;
    private final Sheet.Row row;
    private final Gaps gaps;
    private final List<String> answers;
    private final List<String> wrong;

    AnswerCells(Columns columns, Problems problems, Sheet.Row row) {
        this.columns = columns;
        this.problems = problems;
        this.row = row;
        answers = columns.several(row, Field.ANSWER);
        wrong = columns.several(row, Field.WRONG);
        gaps = new Gaps(columns.words(row, Field.PROMPT), answers, wrong);
    }

    private static Map<String, String> types() {
        var types = new TreeMap<String, String>();
        List.of(
                        "single single choice singlechoice eine",
                        "multiple multiplechoice several mehrere plusieurs varias",
                        "truefalse wahrfalsch richtigfalsch vraifaux verdaderofalso",
                        "number zahl nombre numero",
                        "text words freitext texte texto",
                        "order reihenfolge ordre orden",
                        "match matching zuordnen zuordnung associer relacionar",
                        "categorise categorize sortieren einordnen classer clasificar",
                        "cloze gaps gap luckentext lucken trous huecos")
                .forEach(line -> {
                    var words = line.split(" ");
                    for (var word : words) {
                        types.put(word, words[0]);
                    }
                });
        return types;
    }

    /** The prompt as the question has it: gaps that held their answers have names instead. */
    String prompt() {
        return isCloze() ? gaps.prompt() : columns.words(row, Field.PROMPT);
    }

    private boolean isCloze() {
        var given = given();
        return given.isEmpty() ? gaps.areThere() : "cloze".equals(TYPES.get(given));
    }

    private String given() {
        return Columns.plain(columns.words(row, Field.TYPE));
    }

    /** The type that is said, or else the one that follows from the answers. */
    private String type() {
        var given = given();
        if (!given.isEmpty()) {
            if (!TYPES.containsKey(given)) {
                problem(
                        Field.TYPE,
                        "\"" + columns.words(row, Field.TYPE)
                                + "\" is no type of question. There are: single, multiple,"
                                + " truefalse, number, text, order, match, categorise, cloze; or leave it empty.");
            }
            return TYPES.getOrDefault(given, "single");
        }
        if (gaps.areThere()) {
            return "cloze";
        }
        if (Pairs.are(answers)) {
            return "match";
        }
        if (!wrong.isEmpty() && !(wrong.size() == 1 && isTruth(answers) && isTruth(wrong))) {
            return answers.size() > 1 ? "multiple" : "single";
        }
        if (isTruth(answers)) {
            return "truefalse";
        }
        return answers.size() == 1 && NumberCell.isLike(answers.get(0)) ? "number" : "text";
    }

    private static boolean isTruth(List<String> words) {
        return words.size() == 1 && (isTrue(words.get(0)) || FALSE.contains(lower(words.get(0))));
    }

    private static boolean isTrue(String word) {
        return TRUE.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The question's kind; empty if the cells give none, and then why was told. */
    Optional<Kind> kind() {
        var type = type();
        if (type.equals("cloze")) {
            return told(gaps.kind());
        }
        if (answers.isEmpty()) {
            problem(Field.ANSWER, "there is no answer.");
            return Optional.empty();
        }
        if (Set.of("single", "multiple").contains(type)) {
            return choice(type);
        }
        for (var column : columns.of(Field.REASON)) {
            if (!row.cell(column).isEmpty()) {
                problems.add(
                        row, column, "only an answer to choose can have a reason. Use the column \"explanation\".");
                return Optional.empty();
            }
        }
        return switch (type) {
            case "truefalse" ->
                isTruth(answers)
                        ? Optional.of(new Kind.TrueFalse(isTrue(answers.get(0))))
                        : told(Read.problem(Field.ANSWER, "the answer to a true or false question is true or false."));
            case "number" -> told(NumberCell.kind(answers));
            case "order" -> order();
            case "match" -> told(new Pairs(answers, wrong).matching());
            case "categorise" -> told(new Pairs(answers, wrong).categorising());
            default -> Optional.of(new Kind.Words(answers, false, false));
        };
    }

    /**
     * What to ask about answers that were taken to be typed since there are no wrong ones; nothing where the type was said, or where
     * one of them is part of another and so a shorter way of saying it.
     */
    Optional<String> doubt() {
        if (!given().isEmpty() || answers.size() < 2 || !type().equals("text") || areVariants()) {
            return Optional.empty();
        }
        return Optional.of("there are " + answers.size()
                + " answers and no wrong ones, so each of them is right when it is typed. To have all of them chosen, add wrong ones; to"
                + " have them put in order, write the type \"order\". If it is meant so, write the type \"text\".");
    }

    private boolean areVariants() {
        var shortest = answers.stream()
                .map(AnswerCells::lower)
                .min(Comparator.comparingInt(String::length))
                .orElse("");
        return answers.stream().map(AnswerCells::lower).allMatch(answer -> answer.contains(shortest));
    }

    private Optional<Kind> told(Read read) {
        if (!read.problem().isEmpty()) {
            problem(read.field(), read.problem());
        }
        return read.kind();
    }

    private Optional<Kind> choice(String type) {
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
        var read = new OptionCells(columns, problems, row).options();
        if (read.isEmpty()
                || !different(read.get().stream().map(Kind.Option::text).toList(), Field.WRONG)) {
            return Optional.empty();
        }
        return Optional.of(
                type.equals("single")
                        ? new Kind.Single(read.get(), true)
                        : new Kind.Multiple(read.get(), Kind.Multiple.Rule.BALANCED, true));
    }

    private Optional<Kind> order() {
        if (answers.size() < 2) {
            problem(
                    Field.ANSWER,
                    "there must be two or more items in their right order, each on a line or parted by |.");
        }
        return answers.size() > 1 && different(answers, Field.ANSWER)
                ? Optional.of(new Kind.Ordering(Pairs.items(answers), false))
                : Optional.empty();
    }

    /** Whether all have slugs of their own, which is how they are told apart. */
    private boolean different(List<String> options, Field field) {
        var slugs = new TreeSet<String>();
        for (var option : options) {
            if (!Slug.of(option).isEmpty() && !slugs.add(Slug.of(option))) {
                problem(field, "\"" + option + "\" is there twice. Make each answer a different one.");
                return false;
            }
        }
        return true;
    }

    private void problem(Field field, String message) {
        problems.add(row, field, message);
    }
}
