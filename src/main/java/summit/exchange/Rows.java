package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.exchange.Columns.Field;
import summit.story.Slug;
import summit.story.Sorted;

/**
 * The questions in a table, and everything that is wrong with it, by row and column. {@code remarks} are what is left out without
 * being wrong.
 */
public record Rows(List<SheetQuestion> questions, List<String> problems, List<String> remarks) {
    public Rows {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** What is known before the table is read: a source for rows that have none, and ids by prompts that have them already. */
    public record Known(String source, SortedMap<String, String> ids) {
        public Known {
            ids = Sorted.copy(ids);
        }
    }

    /** Reads a table. */
    public static Rows read(Sheet sheet, Known known) {
        var reading = new Reading(known);
        reading.read(sheet);
        return new Rows(reading.questions, reading.problems, reading.remarks);
    }

    /** Reading one table. */
    private static final class Reading {
        private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
        private static final Pattern NUMBER = Pattern.compile(
                "([+-]?[0-9]+(?:[.,][0-9]+)?)\\s*(?:(?:±|\\+/?-)\\s*([0-9]+(?:[.,][0-9]+)?\\s*%?))?\\s*(.*)");
        /** What is forty thousand in one country and forty in another. */
        private static final String THOUSANDS = "[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}";

        private static final Set<String> TRUE =
                Set.of("true", "yes", "wahr", "ja", "richtig", "vrai", "oui", "verdadero", "cierto", "si", "sí");
        private static final Set<String> FALSE = Set.of("false", "no", "falsch", "nein", "faux", "non", "falso");
        private static final Map<String, String> TYPES = types();

        private final Known known;
        private final List<SheetQuestion> questions = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final TreeMap<String, Integer> prompts = new TreeMap<>();
        private final TreeMap<String, Integer> ids = new TreeMap<>();
        /** Ids of questions that the table still has. */
        private final TreeSet<String> kept = new TreeSet<>();

        private Columns columns = Columns.of(new Sheet.Row(1, List.of()));

        Reading(Known known) {
            this.known = known;
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

        void read(Sheet sheet) {
            if (sheet.rows().isEmpty()) {
                problems.add("the table is empty. Its first row names the columns: prompt, answer, wrong, explanation,"
                        + " source.");
                return;
            }
            var headings = sheet.rows().get(0);
            columns = Columns.of(headings);
            for (var needed : List.of(Field.PROMPT, Field.ANSWER)) {
                if (!columns.has(needed)) {
                    problems.add("row " + headings.number() + ": no column is called \"" + needed.heading()
                            + "\". The first row names the columns: prompt, answer, wrong, explanation, source.");
                }
            }
            if (!columns.has(Field.SOURCE) && known.source().isEmpty()) {
                problems.add(
                        "row " + headings.number() + ": no column is called \"source\", and a question says where its"
                                + " answer can be read. Add one, or give one for all: --source \"the textbook\".");
            }
            for (var column : columns.unknown()) {
                remarks.add("column " + Sheet.column(column) + ", \"" + headings.cell(column)
                        + "\", is not known, and was left out.");
            }
            if (problems.isEmpty()) {
                sheet.rows().stream()
                        .map(row -> columns.words(row, Field.PROMPT))
                        .filter(known.ids()::containsKey)
                        .forEach(prompt -> kept.add(known.ids().get(prompt)));
                sheet.rows().subList(1, sheet.rows().size()).forEach(this::read);
                if (questions.isEmpty() && problems.isEmpty()) {
                    problems.add("the table has no questions under its first row.");
                }
            }
        }

        private void read(Sheet.Row row) {
            var before = problems.size();
            var prompt = columns.words(row, Field.PROMPT);
            if (prompt.isEmpty()) {
                problem(row, Field.PROMPT, "there is no prompt. Write the question, or empty the row.");
            }
            var earlier = prompts.putIfAbsent(prompt, row.number());
            if (earlier != null && !prompt.isEmpty()) {
                problem(row, Field.PROMPT, "row " + earlier + " asks the same. Remove one of them.");
            }
            var answers = columns.several(row, Field.ANSWER);
            if (answers.isEmpty()) {
                problem(row, Field.ANSWER, "there is no answer.");
            }
            var source = columns.words(row, Field.SOURCE);
            if (source.isEmpty() && known.source().isEmpty()) {
                problem(row, Field.SOURCE, "there is no source. Say where the answer can be read.");
            }
            if (problems.size() > before) {
                return;
            }
            var wrong = columns.several(row, Field.WRONG);
            var type = type(row, answers, wrong);
            var key = key(row, type, answers, wrong);
            var place = new SheetQuestion.Place(
                    source.isEmpty() ? known.source() : source,
                    columns.words(row, Field.TOPIC),
                    digits(row, Field.LEVEL, "[1-3]", "the level is 1 (easy), 2 or 3 (hard)"),
                    digits(row, Field.POINTS, "[1-9][0-9]{0,2}|1000", "points are a whole number from 1 to 1000"));
            var id = id(row, prompt);
            if (key.isPresent() && problems.size() == before) {
                questions.add(new SheetQuestion(
                        row.number(),
                        id,
                        type,
                        new SheetQuestion.Wording(
                                prompt, columns.words(row, Field.EXPLAIN), columns.words(row, Field.HINT)),
                        key.get(),
                        place));
            }
        }

        private String digits(Sheet.Row row, Field field, String pattern, String rule) {
            var words = columns.words(row, field);
            if (!words.isEmpty() && !words.matches(pattern)) {
                problem(row, field, "\"" + words + "\" will not do: " + rule + ".");
            }
            return words;
        }

        /** Its own, or the one that a question with this prompt has, or the slug of the prompt. */
        private String id(Sheet.Row row, String prompt) {
            var given = columns.words(row, Field.ID);
            if (!given.isEmpty() && !given.matches(ID)) {
                problem(
                        row,
                        Field.ID,
                        "\"" + given + "\" cannot be an id. Write it in small letters, digits and single hyphens, or"
                                + " leave it empty.");
            }
            var id = given.isEmpty() ? known.ids().getOrDefault(prompt, fresh(prompt)) : given;
            var other = ids.putIfAbsent(id, row.number());
            if (other != null) {
                problem(row, Field.ID, "row " + other + " has the id \"" + id + "\" too. Give one of them another.");
            }
            return id;
        }

        private String fresh(String prompt) {
            var slug = Slug.of(prompt);
            var id = slug.matches(ID) ? slug : "q-" + slug;
            // A sum of the whole prompt tells apart what begins alike, and does not change when rows are moved.
            var sum = Integer.toHexString(prompt.hashCode());
            if (!id.matches(ID)) {
                return "q-" + sum;
            }
            return ids.containsKey(id) || kept.contains(id)
                    ? id.substring(0, Math.min(30, id.length())).replaceFirst("-+$", "") + "-" + sum
                    : id;
        }

        private String type(Sheet.Row row, List<String> answers, List<String> wrong) {
            var given = columns.words(row, Field.TYPE).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (!given.isEmpty()) {
                if (!TYPES.containsKey(given)) {
                    problem(
                            row,
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

        private Optional<SheetQuestion.Key> key(Sheet.Row row, String type, List<String> answers, List<String> wrong) {
            switch (type) {
                case "truefalse":
                    if (!isTruth(answers)) {
                        problem(row, Field.ANSWER, "the answer to a true or false question is true or false.");
                        return Optional.empty();
                    }
                    return key(List.of(
                            Boolean.toString(TRUE.contains(answers.get(0).toLowerCase(Locale.ROOT)))));
                case "number":
                    return number(row, answers);
                case "text":
                    return key(answers);
                case "order":
                    return different(row, Field.ANSWER, answers) && several(row, answers, "items in their right order")
                            ? key(answers)
                            : Optional.empty();
                default:
                    return choice(row, type, answers, wrong);
            }
        }

        private Optional<SheetQuestion.Key> choice(
                Sheet.Row row, String type, List<String> answers, List<String> wrong) {
            if (wrong.isEmpty()) {
                problem(row, Field.WRONG, "there is no wrong answer to choose. Add one, or another column \"wrong\".");
                return Optional.empty();
            }
            if (type.equals("single") && answers.size() > 1) {
                problem(
                        row,
                        Field.ANSWER,
                        "there are several answers, and the type is single. Leave the type empty, or write multiple.");
                return Optional.empty();
            }
            var all = new ArrayList<>(answers);
            all.addAll(wrong);
            return different(row, Field.WRONG, all)
                    ? Optional.of(new SheetQuestion.Key(answers, wrong, "", ""))
                    : Optional.empty();
        }

        private boolean several(Sheet.Row row, List<String> items, String what) {
            if (items.size() < 2) {
                problem(row, Field.ANSWER, "there must be two or more " + what + ", each on a line or parted by |.");
            }
            return items.size() > 1;
        }

        /** Whether all have slugs of their own, which is how they are told apart. */
        private boolean different(Sheet.Row row, Field field, List<String> options) {
            var slugs = new TreeSet<String>();
            for (var option : options) {
                if (Slug.of(option).isEmpty()) {
                    continue;
                }
                if (!slugs.add(Slug.of(option))) {
                    problem(row, field, "\"" + option + "\" is there twice. Make each answer a different one.");
                    return false;
                }
            }
            return true;
        }

        private static Optional<SheetQuestion.Key> key(List<String> answers) {
            return Optional.of(new SheetQuestion.Key(answers, List.of(), "", ""));
        }

        /** A number, perhaps how far off is still right, perhaps a unit: {@code 6,2 ± 0,5 hours}. */
        private Optional<SheetQuestion.Key> number(Sheet.Row row, List<String> answers) {
            var found = NUMBER.matcher(answers.get(0));
            if (answers.size() > 1 || !found.matches()) {
                problem(row, Field.ANSWER, "\"" + answers.get(0) + "\" is not a number such as 1799 or 6.2 ± 0.5.");
                return Optional.empty();
            }
            var tolerance = found.group(2) == null ? "" : found.group(2).replaceAll("\\s", "");
            for (var digits : List.of(found.group(1), tolerance)) {
                if (digits.matches(THOUSANDS)) {
                    problem(
                            row,
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

        private void problem(Sheet.Row row, Field field, String message) {
            problems.add("row " + row.number() + (columns.has(field) ? ", column " + columns.name(field) : "") + ": "
                    + message);
        }
    }
}
