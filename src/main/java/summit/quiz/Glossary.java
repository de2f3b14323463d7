package summit.quiz;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.marking.Presentation;
import summit.story.Manifest.Term;
import summit.story.Question;
import summit.story.Story;

/** The words of a pack that stand in questions and that somebody who has not played its story has to be told. */
public record Glossary(List<Term> terms) {
    public Glossary {
        terms = List.copyOf(terms);
    }

    /** The words to know of a story that its teacher's page explains. */
    public static Glossary of(Story story) {
        return new Glossary(story.manifest().contents().teaching().vocabulary());
    }

    /** Those that stand in what these questions show: prompts and options, as whole words. */
    public List<Term> in(List<Question> questions) {
        var shown = questions.stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(Presentation.prompt(question)),
                        Presentation.of(question, 0).options().stream().map(option -> option.text())))
                .toList();
        return terms.stream()
                .filter(term -> {
                    var word = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(term.word()) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                    return shown.stream().anyMatch(text -> word.matcher(text).find());
                })
                .toList();
    }
}
