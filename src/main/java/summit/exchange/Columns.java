package summit.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which column of a table holds what, by the words of its first row, in English, German, French or Spanish. */
record Columns(Map<Field, List<Integer>> places, List<Integer> unknown) {
    Columns {
        places = new EnumMap<>(places);
        unknown = List.copyOf(unknown);
    }

    /** What a column can hold. */
    enum Field {
        ID("id", "id kennung"),
        TYPE("type", "type typ art tipo questiontype fragetyp"),
        PROMPT("prompt", "prompt question questiontext frage aufgabe fragetext enonce pregunta enunciado"),
        ANSWER(
                "answer",
                "answer answers rightanswer correctanswer correct right antwort antworten richtigeantwort richtig"
                        + " losung loesung reponse bonnereponse reponsecorrecte respuesta respuestacorrecta correcta"),
        WRONG(
                "wrong",
                "wrong wronganswer wronganswers incorrect incorrectanswer incorrectanswers distractor distractors falsch"
                        + " falscheantwort falscheantworten mauvaisereponse mauvaisesreponses reponsefausse faux"
                        + " incorrecta incorrectas respuestaincorrecta respuestasincorrectas"),
        REASON("why", "why reason whywrong grund warum pourquoi raison porque motivo razon"),
        EXPLAIN(
                "explanation",
                "explanation explain feedback because erklarung erklaerung begrundung begruendung explication"
                        + " explicacion"),
        SOURCE("source", "source sources reference quelle quellen beleg fuente fuentes"),
        TOPIC("topic", "topic thema theme tema"),
        LEVEL("level", "level difficulty niveau schwierigkeit stufe nivel"),
        POINTS("points", "points punkte puntos"),
        HINT("hint", "hint hinweis tipp indice pista");

        private final String heading;
        private final Set<String> names;

        Field(String heading, String names) {
            this.heading = heading;
            this.names = Set.of(names.split(" "));
        }

        /** The word that heads it where this program writes the table. */
        String heading() {
            return heading;
        }
    }

    /** The columns under these headings; of two with one meaning, other than wrong answers, the first counts. */
    static Columns of(Sheet.Row headings) {
        var places = new EnumMap<Field, List<Integer>>(Field.class);
        var unknown = new ArrayList<Integer>();
        for (var i = 0; i < headings.cells().size(); i++) {
            var field = field(headings.cell(i));
            if (field.isPresent()
                    && (field.get() == Field.WRONG
                            || field.get() == Field.REASON && places.containsKey(Field.ANSWER)
                            || field.get() != Field.REASON && !places.containsKey(field.get()))) {
                places.computeIfAbsent(field.get(), any -> new ArrayList<>()).add(i);
            } else if (!headings.cell(i).isEmpty()) {
                unknown.add(i);
            }
        }
        return new Columns(places, unknown);
    }

    /** "Falsche Antwort 2" is {@code falscheantwort}. */
    private static Optional<Field> field(String heading) {
        var plain = plain(heading);
        for (var field : Field.values()) {
            if (field.names.contains(plain)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Its letters alone, in lower case and without accents. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The columns of a field, none if the table lacks it. */
    List<Integer> of(Field field) {
        return places.getOrDefault(field, List.of());
    }

    /** The words of a row under a field, on one line. */
    String words(Sheet.Row row, Field field) {
        return of(field).isEmpty() ? "" : Cell.line(row.cell(of(field).get(0)));
    }

    /** The words of a row under a field, parted at line breaks and bars; several columns one after the other. */
    List<String> several(Sheet.Row row, Field field) {
        return of(field).stream()
                .flatMap(column -> Parts.of(row.cell(column)).stream())
                .toList();
    }

    /** The column with the reasons for the answers in a column: the next one for reasons before there are other answers. */
    Optional<Integer> reasons(int answers) {
        var next = Stream.concat(of(Field.ANSWER).stream(), of(Field.WRONG).stream())
                .filter(column -> column > answers)
                .min(Integer::compare);
        return of(Field.REASON).stream()
                .filter(column -> column > answers && column < next.orElse(Integer.MAX_VALUE))
                .findFirst();
    }
}
